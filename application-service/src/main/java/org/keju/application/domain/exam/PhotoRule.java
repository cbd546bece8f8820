package org.keju.application.domain.exam;

import java.util.List;

/**
 * What a photo must be (rows 49 to 56); photo-service applies it.
 *
 * @param minBytes smallest file, in bytes
 * @param maxBytes largest file, in bytes
 * @param minWidth in pixels; equal to {@code maxWidth} when the width is exact
 * @param backgrounds colours that will do; empty when the exam does not care
 * @param renderWidth width of the picture kept for this exam, in pixels
 * @param finalOnConfirm whether a confirmed photo can never be changed again
 * @param owner whom a photo belongs to (row 64)
 */
public record PhotoRule(
        int minBytes,
        int maxBytes,
        int minWidth,
        int maxWidth,
        int minHeight,
        int maxHeight,
        List<Background> backgrounds,
        int renderWidth,
        int renderHeight,
        boolean finalOnConfirm,
        Owner owner) {

    /** A background colour that an exam accepts. */
    public enum Background {
        BLUE,
        WHITE,
        RED
    }

    /** Whom a photo belongs to. */
    public enum Owner {
        /** The application that it was handed in for. */
        APPLICATION,
        /** The person: found fit, it may serve the next application to an exam that says so too. */
        ACCOUNT
    }
}
