package org.keju.photo.application;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Shows a candidate which photos of earlier applications may be used for this one, and what they look like. */
@Service
public class FindEarlierPhotos {

    private final EarlierPhotos earlier;
    private final PhotoStore store;

    FindEarlierPhotos(EarlierPhotos earlier, PhotoStore store) {
        this.earlier = earlier;
        this.store = store;
    }

    /** The latest first; none where the exam wants a photo of its own. */
    public List<EarlierPhoto> run(UUID applicationId, UUID candidate) {
        return earlier.of(applicationId, candidate);
    }

    /** One of them as it was printed for its own exam. */
    public ShownPicture picture(UUID applicationId, UUID candidate, UUID photoId) {
        String key =
                earlier.require(applicationId, candidate, photoId).picture().rendition();
        return new ShownPicture(key, store.read(key));
    }
}
