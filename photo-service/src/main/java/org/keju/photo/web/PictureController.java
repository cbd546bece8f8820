package org.keju.photo.web;

import java.util.UUID;
import org.keju.kit.security.Caller;
import org.keju.photo.application.ShowPicture;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The picture itself, for whoever is not its owner. */
@RestController
class PictureController {

    private final ShowPicture showPicture;

    PictureController(ShowPicture showPicture) {
        this.showPicture = showPicture;
    }

    @GetMapping("/api/photo-audits/{photoId}/image")
    ResponseEntity<byte[]> toAuditor(@PathVariable UUID photoId, Caller caller) {
        return PictureResponse.of(showPicture.toAuditor(photoId, caller.id()));
    }

    @GetMapping("/internal/photos/{photoId}/image")
    ResponseEntity<byte[]> toService(@PathVariable UUID photoId) {
        return PictureResponse.of(showPicture.toService(photoId));
    }
}
