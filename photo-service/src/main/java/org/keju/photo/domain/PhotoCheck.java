package org.keju.photo.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What the machine thought of one property of the picture (row 59). It advises the candidate and the auditor; what must not be
 * accepted was refused before.
 *
 * @param found what the picture has
 * @param wanted what the exam asks for
 */
@Embeddable
public record PhotoCheck(
        @Enumerated(EnumType.STRING) @Column(name = "code") Code code,

        @Enumerated(EnumType.STRING) @Column(name = "verdict")
        Verdict verdict,

        @Column(name = "found") String found,
        @Column(name = "wanted") String wanted) {

    /** The property that was looked at. */
    public enum Code {
        /** Size of the file. */
        BYTES,
        /** Width and height. */
        PIXELS,
        /** Whether there is a face at all. */
        FACE,
        /** Whether there is only one. */
        ONE_FACE,
        /** Whether the head is upright and faces the camera. */
        POSE,
        /** How much of the picture's width the face takes up. */
        FACE_SIZE,
        /** Colour class of the border. */
        BACKGROUND,
        /** Whether the border is of one colour. */
        PLAINNESS,
        /** Fine detail around the face, as opposed to blur and enlargement. */
        SHARPNESS,
        /** Traces of enlargement in a picture that lacks detail. */
        ENLARGEMENT
    }

    /** Advice, not judgement. */
    public enum Verdict {
        PASS,
        WARN
    }

    public static PhotoCheck pass(Code code, String found, String wanted) {
        return new PhotoCheck(code, Verdict.PASS, found, wanted);
    }

    public static PhotoCheck of(Code code, boolean passed, String found, String wanted) {
        return new PhotoCheck(code, passed ? Verdict.PASS : Verdict.WARN, found, wanted);
    }
}
