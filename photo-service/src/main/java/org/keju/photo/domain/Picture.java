package org.keju.photo.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * The picture that a photo consists of. The file that the candidate sent is not kept, only its hash as evidence of what it was.
 *
 * @param originalSha256 SHA-256 of the file as it was sent, hexadecimal
 * @param master key of the picture in about the size that it was sent in, encoded anew
 * @param rendition key of the picture in the size that the exam asks for
 */
@Embeddable
public record Picture(
        @Column(name = "original_sha256") String originalSha256,
        @Column(name = "master_key") String master,
        @Column(name = "rendition_key") String rendition) {

    /** The keys of everything that is kept of it. */
    public List<String> keys() {
        return List.of(master, rendition);
    }
}
