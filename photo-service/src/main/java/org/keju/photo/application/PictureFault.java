package org.keju.photo.application;

import java.util.List;

/**
 * One reason why a file cannot become a photo.
 *
 * @param arguments what was found and what is wanted, in the order that the kind gives
 */
public record PictureFault(Kind kind, List<Object> arguments) {

    /** What is wrong with the file. */
    public enum Kind {
        /** The file starts like something else; argument: what it looks like. */
        NOT_A_JPEG,
        /** The file ends before the picture does. */
        TRUNCATED,
        /** Lossless, hierarchical or arithmetic coding; argument: the marker found, in hexadecimal. */
        UNSUPPORTED_CODING,
        /** Not 8 bits per sample; argument: the bits found. */
        UNSUPPORTED_DEPTH,
        /** Neither grey nor three colours, such as CMYK; argument: the number of components. */
        UNSUPPORTED_COLOURS,
        /** More pixels than this service decodes; arguments: width and height. */
        TOO_MANY_PIXELS,
        /** A progressive file built to be slow; arguments: scans found, scans allowed. */
        TOO_MANY_SCANS,
        /** More than one picture in the file. */
        SEVERAL_FRAMES,
        /** Something follows the picture; argument: how many bytes. */
        TRAILING_DATA,
        /** Broken in some other way. */
        DAMAGED,
        /** Decoding took longer than any honest picture needs. */
        TOO_SLOW,
        /** Not the exam's file size; arguments: bytes found, least and most bytes wanted. */
        WRONG_BYTES,
        /** Not the exam's width; arguments: pixels found, least and most pixels wanted. */
        WRONG_WIDTH,
        /** Not the exam's height; arguments: pixels found, least and most pixels wanted. */
        WRONG_HEIGHT,
        /** No backdrop but a room or a landscape; argument: the share of the border that has one colour. */
        NOT_PLAIN,
        /** Without any fine detail: out of focus, or smoothed. */
        BLURRED,
        /** Without any fine detail, and with the traces of a small picture that was made large. */
        ENLARGED
    }

    public static PictureFault of(Kind kind, Object... arguments) {
        return new PictureFault(kind, List.of(arguments));
    }
}
