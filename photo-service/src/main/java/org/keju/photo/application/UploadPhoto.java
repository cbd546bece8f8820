package org.keju.photo.application;

import java.util.UUID;
import org.keju.photo.domain.HandIn;
import org.keju.photo.domain.PhotoCommand;
import org.keju.photo.domain.PhotoRule;
import org.keju.photo.domain.Picture;
import org.springframework.stereotype.Service;

/** Takes a candidate's file. */
@Service
public class UploadPhoto {

    private final TakePicture takePicture;
    private final PictureInspector inspector;
    private final KeepPicture keepPicture;

    UploadPhoto(TakePicture takePicture, PictureInspector inspector, KeepPicture keepPicture) {
        this.takePicture = takePicture;
        this.inspector = inspector;
        this.keepPicture = keepPicture;
    }

    /**
     * The photo as it is then.
     *
     * @throws PictureRefused when the file cannot become a photo of this exam
     */
    public PhotoOfApplication run(UUID applicationId, UUID candidate, PhotoFile file) {
        PhotoRule rule = takePicture.requireWelcome(applicationId, candidate);
        if (file.size() > rule.maxBytes()) {
            throw new PictureRefused(PictureFault.Kind.WRONG_BYTES, file.size(), rule.minBytes(), rule.maxBytes());
        }
        InspectedPicture inspected = inspector.inspect(file, rule);
        Picture picture = new Picture(
                inspected.originalSha256(),
                keepPicture.run(inspected.master()),
                keepPicture.run(inspected.rendition()));
        return takePicture.run(applicationId, candidate, new HandIn(PhotoCommand.UPLOAD, picture, inspected.checks()));
    }
}
