package org.keju.photo.jpeg;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Brings pictures to size. */
final class Scaling {

    private Scaling() {}

    /** The picture in exactly this size; what does not fit its shape is trimmed evenly on both sides. */
    static BufferedImage cover(BufferedImage picture, int width, int height) {
        double scale = Math.max((double) width / picture.getWidth(), (double) height / picture.getHeight());
        int cropWidth = Math.clamp(Math.round(width / scale), 1, picture.getWidth());
        int cropHeight = Math.clamp(Math.round(height / scale), 1, picture.getHeight());
        BufferedImage cropped = picture.getSubimage(
                (picture.getWidth() - cropWidth) / 2, (picture.getHeight() - cropHeight) / 2, cropWidth, cropHeight);
        return resize(cropped, width, height);
    }

    /** Halves first while more than half would be dropped: one big step would skip pixels and alias. */
    static BufferedImage resize(BufferedImage picture, int width, int height) {
        BufferedImage current = picture;
        while (current.getWidth() >= 2 * width && current.getHeight() >= 2 * height) {
            current = draw(current, current.getWidth() / 2, current.getHeight() / 2);
        }
        return current.getWidth() == width && current.getHeight() == height ? current : draw(current, width, height);
    }

    private static BufferedImage draw(BufferedImage picture, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return drawn;
    }
}
