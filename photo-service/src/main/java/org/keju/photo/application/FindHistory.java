package org.keju.photo.application;

import java.util.List;
import java.util.UUID;
import org.keju.photo.domain.AuditRecord;
import org.keju.photo.domain.Photo;
import org.keju.photo.domain.Photos;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows all that was ever done to a photo, the first thing first. */
@Service
public class FindHistory {

    private final Photos photos;

    FindHistory(Photos photos) {
        this.photos = photos;
    }

    @Transactional(readOnly = true)
    public List<AuditRecord> run(UUID photoId) {
        return photos.findById(photoId).map(Photo::history).orElseThrow(NoSuchPhoto::new);
    }
}
