package org.keju.photo.face;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.keju.photo.face.Face.Point;
import org.keju.photo.pixels.Scaling;

/**
 * A picture made to fit into a square, with black beside or below it, and the way back from places in the square to places in
 * the picture.
 *
 * @param pixels one row after the other, three numbers from -1 to 1 per pixel: red, green, blue
 * @param scale pixels of the picture per pixel of the square
 * @param left pixels of the square that are black at the left
 * @param top the same above
 */
record Letterbox(Tensor pixels, double scale, double left, double top) {

    static Letterbox of(BufferedImage picture, int side) {
        double scale = Math.max(picture.getWidth(), picture.getHeight()) / (double) side;
        int width = Math.clamp(Math.round(picture.getWidth() / scale), 1, side);
        int height = Math.clamp(Math.round(picture.getHeight() / scale), 1, side);
        BufferedImage small = Scaling.resize(picture, width, height);
        int left = (side - width) / 2;
        int top = (side - height) / 2;
        Tensor pixels = Tensor.zeros(1, side, side, 3);
        float[] values = pixels.values();
        Arrays.fill(values, -1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int rgb = small.getRGB(x, y);
                int at = ((top + y) * side + left + x) * 3;
                values[at] = (rgb >> 16 & 0xFF) / 127.5f - 1;
                values[at + 1] = (rgb >> 8 & 0xFF) / 127.5f - 1;
                values[at + 2] = (rgb & 0xFF) / 127.5f - 1;
            }
        }
        return new Letterbox(pixels, scale, left, top);
    }

    /**
     * A face in the picture.
     *
     * @param places offsets from an anchor: middle and size of the box, then eyes, nose, mouth and ears
     * @param at where in {@code places} those of this face begin
     * @param x the anchor, in the square
     */
    Face face(double score, float[] places, int at, double x, double y) {
        Point middle = point(places, at, x, y);
        double width = places[at + 2] * scale;
        double height = places[at + 3] * scale;
        return new Face(
                score,
                middle.x() - width / 2,
                middle.y() - height / 2,
                width,
                height,
                point(places, at + 4, x, y),
                point(places, at + 6, x, y),
                point(places, at + 8, x, y),
                point(places, at + 10, x, y));
    }

    private Point point(float[] places, int at, double x, double y) {
        return new Point((places[at] + x - left) * scale, (places[at + 1] + y - top) * scale);
    }
}
