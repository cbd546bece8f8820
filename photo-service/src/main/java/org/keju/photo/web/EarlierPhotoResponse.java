package org.keju.photo.web;

import java.time.Instant;
import java.util.UUID;
import org.keju.events.LocalizedText;
import org.keju.photo.application.EarlierPhoto;

/**
 * A photo that may be used again.
 *
 * @param examTitle the exam that it was found fit for
 */
record EarlierPhotoResponse(UUID photoId, LocalizedText examTitle, Instant approvedAt) {

    static EarlierPhotoResponse of(EarlierPhoto photo) {
        return new EarlierPhotoResponse(
                photo.photoId(),
                new LocalizedText(photo.exam().titleZh(), photo.exam().titleEn()),
                photo.approvedAt());
    }
}
