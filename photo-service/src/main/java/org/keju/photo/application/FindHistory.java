package org.keju.photo.application;

import java.util.List;
import java.util.UUID;
import org.keju.photo.domain.AuditRecord;
import org.keju.photo.domain.Exam;
import org.keju.photo.domain.Photos;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows all that was ever done to a photo, the first thing first. */
@Service
public class FindHistory {

    private final Photos photos;
    private final PhotoDesk desk;

    FindHistory(Photos photos, PhotoDesk desk) {
        this.photos = photos;
        this.desk = desk;
    }

    /** All that was done, and the exam in whose words its reasons are given. */
    public record History(List<AuditRecord> acts, Exam exam) {}

    @Transactional(readOnly = true)
    public History run(UUID photoId) {
        return photos.findById(photoId)
                .map(photo -> new History(photo.history(), desk.examOf(photo)))
                .orElseThrow(NoSuchPhoto::new);
    }
}
