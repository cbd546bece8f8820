package org.keju.photo.pixels;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/** Brings pictures to size. */
public final class Scaling {

    private Scaling() {}

    /**
     * The picture in exactly this size; what does not fit its shape is trimmed.
     *
     * @param middle what is to stay as near to the middle as the edges let it; null to trim evenly on both sides
     */
    public static BufferedImage cover(BufferedImage picture, int width, int height, @Nullable Point2D middle) {
        double scale = Math.max((double) width / picture.getWidth(), (double) height / picture.getHeight());
        int cropWidth = Math.clamp(Math.round(width / scale), 1, picture.getWidth());
        int cropHeight = Math.clamp(Math.round(height / scale), 1, picture.getHeight());
        double middleX = middle == null ? picture.getWidth() / 2.0 : middle.getX();
        double middleY = middle == null ? picture.getHeight() / 2.0 : middle.getY();
        int left = Math.clamp(Math.round(middleX - cropWidth / 2.0), 0, picture.getWidth() - cropWidth);
        int top = Math.clamp(Math.round(middleY - cropHeight / 2.0), 0, picture.getHeight() - cropHeight);
        return resize(picture.getSubimage(left, top, cropWidth, cropHeight), width, height);
    }

    /** Halves first while more than half would be dropped: one big step would skip pixels and alias. */
    public static BufferedImage resize(BufferedImage picture, int width, int height) {
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
