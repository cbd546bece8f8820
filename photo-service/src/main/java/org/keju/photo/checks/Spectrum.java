package org.keju.photo.checks;

/** The fast Fourier transform, for lengths that are powers of two. */
final class Spectrum {

    private Spectrum() {}

    /** The greatest power of two that is not more than this. */
    static int lengthWithin(int available) {
        return Integer.highestOneBit(available);
    }

    /** Transforms a square in place, along its rows and then along its columns. */
    static void transformSquare(double[] real, double[] imaginary, int side) {
        double[] lineReal = new double[side];
        double[] lineImaginary = new double[side];
        for (int y = 0; y < side; y++) {
            transformLine(real, imaginary, y * side, 1, lineReal, lineImaginary);
        }
        for (int x = 0; x < side; x++) {
            transformLine(real, imaginary, x, side, lineReal, lineImaginary);
        }
    }

    private static void transformLine(
            double[] real, double[] imaginary, int start, int step, double[] lineReal, double[] lineImaginary) {
        for (int i = 0; i < lineReal.length; i++) {
            lineReal[i] = real[start + i * step];
            lineImaginary[i] = imaginary[start + i * step];
        }
        transform(lineReal, lineImaginary);
        for (int i = 0; i < lineReal.length; i++) {
            real[start + i * step] = lineReal[i];
            imaginary[start + i * step] = lineImaginary[i];
        }
    }

    /** Transforms a line in place (Cooley and Tukey, radix two). */
    static void transform(double[] real, double[] imaginary) {
        int length = real.length;
        reorder(real, imaginary);
        for (int span = 2; span <= length; span *= 2) {
            int half = span / 2;
            for (int k = 0; k < half; k++) {
                double angle = -2 * Math.PI * k / span;
                double cosine = Math.cos(angle);
                double sine = Math.sin(angle);
                for (int even = k; even < length; even += span) {
                    int odd = even + half;
                    double oddReal = real[odd] * cosine - imaginary[odd] * sine;
                    double oddImaginary = real[odd] * sine + imaginary[odd] * cosine;
                    real[odd] = real[even] - oddReal;
                    imaginary[odd] = imaginary[even] - oddImaginary;
                    real[even] += oddReal;
                    imaginary[even] += oddImaginary;
                }
            }
        }
    }

    /** To where the index reads backwards in binary digits. */
    private static void reorder(double[] real, double[] imaginary) {
        int digits = Integer.numberOfTrailingZeros(real.length);
        for (int i = 1; i < real.length; i++) {
            int j = Integer.reverse(i) >>> (Integer.SIZE - digits);
            if (i < j) {
                swap(real, i, j);
                swap(imaginary, i, j);
            }
        }
    }

    private static void swap(double[] values, int i, int j) {
        double value = values[i];
        values[i] = values[j];
        values[j] = value;
    }
}
