package org.keju.photo.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.keju.kit.idempotency.Idempotent;
import org.keju.kit.security.Caller;
import org.keju.photo.application.FindEarlierPhotos;
import org.keju.photo.application.PhotoOfApplication;
import org.keju.photo.application.ReusePhoto;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The candidate's photos of earlier applications, which may serve for this one too. */
@RestController
@RequestMapping("/api/photos/{applicationId}/earlier")
class EarlierPhotoController {

    private final FindEarlierPhotos findEarlierPhotos;
    private final ReusePhoto reusePhoto;
    private final CheckTexts texts;
    private final Clock clock;

    EarlierPhotoController(FindEarlierPhotos findEarlierPhotos, ReusePhoto reusePhoto, CheckTexts texts, Clock clock) {
        this.findEarlierPhotos = findEarlierPhotos;
        this.reusePhoto = reusePhoto;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    List<EarlierPhotoResponse> find(@PathVariable UUID applicationId, Caller caller) {
        return findEarlierPhotos.run(applicationId, caller.id()).stream()
                .map(EarlierPhotoResponse::of)
                .toList();
    }

    @GetMapping("/{photoId}/image")
    ResponseEntity<byte[]> image(@PathVariable UUID applicationId, @PathVariable UUID photoId, Caller caller) {
        return PictureResponse.of(findEarlierPhotos.picture(applicationId, caller.id(), photoId));
    }

    /** Not in one transaction, because the picture is read in between; done twice, it is the same picture again. */
    @Idempotent(inOneTransaction = false)
    @PostMapping("/{photoId}/use")
    ResponseEntity<PhotoResponse> use(@PathVariable UUID applicationId, @PathVariable UUID photoId, Caller caller) {
        PhotoOfApplication found = reusePhoto.run(applicationId, caller.id(), photoId);
        return PhotoResponse.answer(found, texts, clock.instant());
    }
}
