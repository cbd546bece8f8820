package org.keju.photo.checks;

/**
 * Where the machine draws its lines. What is beyond doubt unfit is refused at once; what is doubtful is taken, and the
 * candidate and the auditor are told.
 *
 * @param plainness share of the border that has one colour, 0 to 1
 * @param detail see {@link Detail}
 * @param resampled from this strength of a trace on, a picture without detail is called enlarged; see {@link Resampling}
 */
public record Thresholds(Grade plainness, Grade detail, double resampled, FaceLimits face) {

    /** Chosen so that fewer than one in twenty of a hundred genuine portraits were doubtful, and none was refused. */
    public static final Thresholds STANDARD = new Thresholds(
            new Grade(0.6, 0.85), new Grade(0.12, 0.28), 12, new FaceLimits(0.6, 0.78, 10, 0.25, 0.25, 0.8));
}
