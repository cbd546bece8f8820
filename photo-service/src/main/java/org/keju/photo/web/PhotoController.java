package org.keju.photo.web;

import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.keju.kit.idempotency.Idempotent;
import org.keju.kit.security.Caller;
import org.keju.photo.application.ConfirmPhoto;
import org.keju.photo.application.FindPhoto;
import org.keju.photo.application.PhotoFile;
import org.keju.photo.application.PhotoOfApplication;
import org.keju.photo.application.ShowPicture;
import org.keju.photo.application.UploadPhoto;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The candidate's side. */
@RestController
@RequestMapping("/api/photos/{applicationId}")
class PhotoController {

    private final FindPhoto findPhoto;
    private final UploadPhoto uploadPhoto;
    private final ConfirmPhoto confirmPhoto;
    private final ShowPicture showPicture;
    private final CheckTexts texts;
    private final Clock clock;

    PhotoController(
            FindPhoto findPhoto,
            UploadPhoto uploadPhoto,
            ConfirmPhoto confirmPhoto,
            ShowPicture showPicture,
            CheckTexts texts,
            Clock clock) {
        this.findPhoto = findPhoto;
        this.uploadPhoto = uploadPhoto;
        this.confirmPhoto = confirmPhoto;
        this.showPicture = showPicture;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<PhotoResponse> find(@PathVariable UUID applicationId, Caller caller) {
        return answer(findPhoto.run(applicationId, caller.id()));
    }

    /** Not in one transaction, because reading the file takes long; sent twice, it is the same photo. */
    @Idempotent(inOneTransaction = false)
    @PutMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<PhotoResponse> upload(
            @PathVariable UUID applicationId, @RequestPart MultipartFile file, Caller caller) {
        return answer(uploadPhoto.run(applicationId, caller.id(), new SentFile(file)));
    }

    @Idempotent
    @PostMapping("/confirmation")
    ResponseEntity<PhotoResponse> confirm(@PathVariable UUID applicationId, Caller caller) {
        return answer(confirmPhoto.run(applicationId, caller.id()));
    }

    @GetMapping("/image")
    ResponseEntity<byte[]> image(@PathVariable UUID applicationId, Caller caller) {
        return PictureResponse.of(showPicture.toOwner(applicationId, caller.id()));
    }

    private ResponseEntity<PhotoResponse> answer(PhotoOfApplication found) {
        return PhotoResponse.answer(found, texts, clock.instant());
    }

    /** A part of a request; what it calls itself and claims to be is of no interest. */
    private record SentFile(MultipartFile part) implements PhotoFile {

        @Override
        public long size() {
            return part.getSize();
        }

        @Override
        public byte[] content() throws IOException {
            return part.getBytes();
        }
    }
}
