package org.keju.photo.application;

import java.util.UUID;
import org.keju.photo.domain.HandIn;
import org.keju.photo.domain.PhotoCommand;
import org.keju.photo.domain.PhotoRule;
import org.keju.photo.domain.Picture;
import org.springframework.stereotype.Service;

/**
 * Uses the photo of an earlier application for this one (row 64): the same master, rendered to this exam's size. Exams differ in
 * what they want, so the machine looks at it again by this exam's rule, and the candidate confirms it like any other photo.
 *
 * <p>Should the other photo be replaced while this runs, its master stays: what a photo gives up is kept for much longer than
 * this takes, see {@link LoosePictures}.
 */
@Service
public class ReusePhoto {

    private final TakePicture takePicture;
    private final EarlierPhotos earlier;
    private final PictureInspector inspector;
    private final PhotoStore store;
    private final KeepPicture keepPicture;

    ReusePhoto(
            TakePicture takePicture,
            EarlierPhotos earlier,
            PictureInspector inspector,
            PhotoStore store,
            KeepPicture keepPicture) {
        this.takePicture = takePicture;
        this.earlier = earlier;
        this.inspector = inspector;
        this.store = store;
        this.keepPicture = keepPicture;
    }

    /**
     * The photo of this application as it is then.
     *
     * @param earlierPhotoId the photo of another application of the same candidate
     * @throws NoSuchPhoto when it is not one that may be used here
     * @throws PictureRefused when this exam wants something else of a photo
     */
    public PhotoOfApplication run(UUID applicationId, UUID candidate, UUID earlierPhotoId) {
        PhotoRule rule = takePicture.requireWelcome(applicationId, candidate);
        Picture known =
                earlier.require(applicationId, candidate, earlierPhotoId).picture();
        RenderedPicture rendered = inspector.inspectAgain(store.read(known.master()), rule);
        Picture picture = new Picture(known.originalSha256(), known.master(), keepPicture.run(rendered.jpeg()));
        return takePicture.run(applicationId, candidate, new HandIn(PhotoCommand.REUSE, picture, rendered.checks()));
    }
}
