package org.keju.photo.web;

import org.keju.photo.application.ShownPicture;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A picture over HTTP: for this browser alone, asked for anew each time, sent again only when it changed. */
final class PictureResponse {

    private PictureResponse() {}

    static ResponseEntity<byte[]> of(ShownPicture picture) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(picture.key())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("photo.jpg")
                                .build()
                                .toString())
                .body(picture.jpeg());
    }
}
