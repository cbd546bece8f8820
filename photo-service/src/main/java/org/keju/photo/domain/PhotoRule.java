package org.keju.photo.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/**
 * What an exam asks of a photo (rows 49 to 53 and 56). Bytes are those of the file as sent; pixels those of the upright picture.
 *
 * @param backgrounds in the order of the definition; empty when the exam does not care
 * @param finalOnConfirm whether a confirmed photo can never be changed again
 * @param owner whom a photo belongs to (row 64)
 */
@Embeddable
public record PhotoRule(
        @Column(name = "min_bytes") int minBytes,
        @Column(name = "max_bytes") int maxBytes,
        @Column(name = "min_width") int minWidth,
        @Column(name = "max_width") int maxWidth,
        @Column(name = "min_height") int minHeight,
        @Column(name = "max_height") int maxHeight,

        @Convert(converter = BackgroundColours.class) @Column(name = "backgrounds")
        List<BackgroundColour> backgrounds,

        @Column(name = "render_width") int renderWidth,
        @Column(name = "render_height") int renderHeight,
        @Column(name = "final_on_confirm") boolean finalOnConfirm,

        @Enumerated(EnumType.STRING) @Column(name = "photo_owner")
        PhotoOwner owner) {

    public PhotoRule {
        backgrounds = List.copyOf(backgrounds);
    }

    public boolean allowsBytes(long bytes) {
        return minBytes <= bytes && bytes <= maxBytes;
    }

    public boolean allowsWidth(int pixels) {
        return minWidth <= pixels && pixels <= maxWidth;
    }

    public boolean allowsHeight(int pixels) {
        return minHeight <= pixels && pixels <= maxHeight;
    }

    public boolean allowsBackground(BackgroundColour colour) {
        return backgrounds.isEmpty() || backgrounds.contains(colour);
    }
}
