package org.keju.photo.checks;

/**
 * How much fine detail a picture has, whatever its number of pixels: the share of its spectral power, weighted by the square of
 * the frequency, that lies above half of the finest frequency that the pixels can show. Sharp portraits in the size of an ID
 * photo have 0.4 to 0.7; those that were blurred, or enlarged by half, have less than 0.25 (row 51 forbids enlarging).
 */
final class Detail {

    /** Cycles per pixel; pixels can show up to 0.5. */
    private static final double FINE = 0.25;

    private static final int LARGEST_WINDOW = 256;

    private Detail() {}

    /** Looks at a square around the middle of the face, or as near to it as the picture's edges let it. */
    static double of(Luminance picture, double centreX, double centreY) {
        int side = Spectrum.lengthWithin(Math.min(LARGEST_WINDOW, Math.min(picture.width(), picture.height())));
        int left = Math.clamp(Math.round(centreX - side / 2.0), 0, picture.width() - side);
        int top = Math.clamp(Math.round(centreY - side / 2.0), 0, picture.height() - side);
        double[] real = window(picture, left, top, side);
        double[] imaginary = new double[side * side];
        Spectrum.transformSquare(real, imaginary, side);
        return fineShare(real, imaginary, side);
    }

    /** Fades out towards its edges, which would otherwise count as detail (the window of Hann). */
    private static double[] window(Luminance picture, int left, int top, int side) {
        double mean = 0;
        for (int i = 0; i < side * side; i++) {
            mean += picture.at(left + i % side, top + i / side);
        }
        mean /= side * side;
        double[] faded = new double[side * side];
        for (int i = 0; i < faded.length; i++) {
            int x = i % side;
            int y = i / side;
            faded[i] = (picture.at(left + x, top + y) - mean) * hann(x, side) * hann(y, side);
        }
        return faded;
    }

    private static double hann(int at, int length) {
        return 0.5 - 0.5 * Math.cos(2 * Math.PI * at / length);
    }

    private static double fineShare(double[] real, double[] imaginary, int side) {
        double all = 0;
        double fine = 0;
        for (int i = 0; i < real.length; i++) {
            double frequencyX = frequency(i % side, side);
            double frequencyY = frequency(i / side, side);
            double squared = frequencyX * frequencyX + frequencyY * frequencyY;
            double power = (real[i] * real[i] + imaginary[i] * imaginary[i]) * squared;
            all += power;
            if (squared > FINE * FINE) {
                fine += power;
            }
        }
        return all == 0 ? 0 : fine / all;
    }

    private static double frequency(int index, int length) {
        return (index <= length / 2 ? index : index - length) / (double) length;
    }
}
