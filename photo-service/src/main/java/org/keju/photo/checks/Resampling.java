package org.keju.photo.checks;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The trace that enlarging leaves: interpolated pixels are smoother than those between which they were put, and they come in a
 * regular rhythm. The strength is that of the strongest rhythm beside that of the usual one; untouched and blurred pictures
 * have 3 to 9, enlarged ones more than 20 (after A. C. Gallagher, 2005). Every honest resizing leaves a trace too, so it
 * only explains a lack of detail and never is one.
 */
final class Resampling {

    private static final int LONGEST = 512;

    /** Slower rhythms, in cycles per pixel, are those of what the picture shows. */
    private static final double SLOWEST = 0.1;

    /** JPEG works on blocks of so many pixels and leaves the rhythms of that, except for that of every second pixel. */
    private static final int BLOCK = 8;

    private static final int NEIGHBOURHOOD = 7;

    private Resampling() {}

    /** The stronger of the traces along the rows and along the columns. */
    static double of(Luminance picture) {
        int width = picture.width();
        int height = picture.height();
        double alongRows = strength(picture, width, height, i -> i % width, i -> i / width);
        double alongColumns = strength(picture, height, width, i -> i / height, i -> i % height);
        return Math.max(alongRows, alongColumns);
    }

    private static double strength(
            Luminance picture, int length, int lines, IntUnaryOperator xOf, IntUnaryOperator yOf) {
        double[] roughness = new double[length];
        for (int line = 0; line < lines; line++) {
            for (int i = 1; i < length - 1; i++) {
                int at = line * length + i;
                roughness[i] += Math.abs(value(picture, at - 1, xOf, yOf)
                        - 2 * value(picture, at, xOf, yOf)
                        + value(picture, at + 1, xOf, yOf));
            }
        }
        double[] usable = Arrays.copyOfRange(roughness, 1, Math.max(2, length - 1));
        return strongestRhythm(withoutTrend(usable));
    }

    private static float value(Luminance picture, int at, IntUnaryOperator xOf, IntUnaryOperator yOf) {
        return picture.at(xOf.applyAsInt(at), yOf.applyAsInt(at));
    }

    /** In logarithms, so that a rhythm counts alike where the picture is rough and where it is smooth. */
    private static double[] withoutTrend(double[] roughness) {
        double[] logarithms = Arrays.stream(roughness).map(Math::log1p).toArray();
        double[] rest = new double[logarithms.length];
        for (int i = 0; i < rest.length; i++) {
            int from = Math.max(0, i - NEIGHBOURHOOD);
            int to = Math.min(rest.length, i + NEIGHBOURHOOD + 1);
            rest[i] = logarithms[i]
                    - Arrays.stream(logarithms, from, to).average().orElseThrow();
        }
        return rest;
    }

    private static double strongestRhythm(double[] signal) {
        int length = Math.min(LONGEST, Spectrum.lengthWithin(signal.length));
        int from = (signal.length - length) / 2;
        double[] real = Arrays.copyOfRange(signal, from, from + length);
        double[] imaginary = new double[length];
        Spectrum.transform(real, imaginary);
        double[] rhythms = IntStream.rangeClosed(1, length / 2)
                .filter(k -> k >= SLOWEST * length && !isOfBlocks(k, length))
                .mapToDouble(k -> Math.hypot(real[k], imaginary[k]))
                .sorted()
                .toArray();
        if (rhythms.length == 0) {
            return 0;
        }
        double usual = rhythms[rhythms.length / 2];
        return usual == 0 ? 0 : rhythms[rhythms.length - 1] / usual;
    }

    private static boolean isOfBlocks(int k, int length) {
        double harmonic = (double) k * BLOCK / length;
        return k != length / 2 && Math.abs(harmonic - Math.rint(harmonic)) * length / BLOCK < 1.5;
    }
}
