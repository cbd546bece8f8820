package org.keju.photo.jpeg;

import java.awt.image.BufferedImage;

/**
 * How much real detail the middle of a picture holds: the variance of the Laplacian of its lightness. Blurred and enlarged
 * pictures have little of it, whatever their number of pixels (row 51 forbids enlarging small photos).
 */
final class Sharpness {

    /** Pictures of different sizes compare only when brought to one width, in pixels. */
    private static final int COMPARED_WIDTH = 295;

    private Sharpness() {}

    static double of(BufferedImage picture) {
        BufferedImage compared = picture.getWidth() <= COMPARED_WIDTH
                ? picture
                : Scaling.resize(
                        picture,
                        COMPARED_WIDTH,
                        Math.max(1, Math.round((float) picture.getHeight() * COMPARED_WIDTH / picture.getWidth())));
        return variance(compared);
    }

    private static double variance(BufferedImage picture) {
        double sum = 0;
        double sumOfSquares = 0;
        int count = 0;
        for (int y = picture.getHeight() / 5; y < picture.getHeight() * 7 / 10; y++) {
            for (int x = picture.getWidth() / 4; x < picture.getWidth() * 3 / 4; x++) {
                if (x == 0 || y == 0 || x == picture.getWidth() - 1 || y == picture.getHeight() - 1) {
                    continue;
                }
                double laplacian = grey(picture, x - 1, y)
                        + grey(picture, x + 1, y)
                        + grey(picture, x, y - 1)
                        + grey(picture, x, y + 1)
                        - 4 * grey(picture, x, y);
                sum += laplacian;
                sumOfSquares += laplacian * laplacian;
                count++;
            }
        }
        return count == 0 ? 0 : sumOfSquares / count - sum / count * (sum / count);
    }

    private static double grey(BufferedImage picture, int x, int y) {
        int rgb = picture.getRGB(x, y);
        return 0.299 * (rgb >> 16 & 0xFF) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF);
    }
}
