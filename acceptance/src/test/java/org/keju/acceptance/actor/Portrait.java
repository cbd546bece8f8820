package org.keju.acceptance.actor;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Draws ID photos of nobody: head and shoulders before a plain background, with the grain of a real picture. */
public final class Portrait {

    private static final int WIDTH = 590;
    private static final int HEIGHT = 826;

    private Portrait() {}

    /** A JPEG of about 100 kB; different seeds give different people. */
    public static byte[] jpeg(long seed) {
        Random random = new Random(seed);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(30 + random.nextInt(60), 40 + random.nextInt(50), 70 + random.nextInt(80)));
        pen.fillRoundRect(70, 620, 450, 400, 200, 200);
        pen.setColor(new Color(225, 180 + random.nextInt(30), 150));
        pen.fillRect(250, 540, 90, 110);
        pen.fillOval(175, 210, 240, 360);
        pen.setColor(new Color(40, 30, 25));
        pen.fillArc(165, 170, 260, 300, 0, 180);
        pen.fillOval(228, 370, 30, 18);
        pen.fillOval(332, 370, 30, 18);
        pen.setColor(new Color(170, 80, 80));
        pen.fillArc(255, 470, 80, 40, 180, 180);
        pen.dispose();
        grain(image, random);
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void grain(BufferedImage image, Random random) {
        for (int y = 170; y < HEIGHT; y++) {
            for (int x = 70; x < 520; x++) {
                int rgb = image.getRGB(x, y);
                if (rgb != Color.WHITE.getRGB()) {
                    int shade = random.nextInt(17) - 8;
                    Color grained = new Color(
                            shaded(rgb >> 16 & 255, shade), shaded(rgb >> 8 & 255, shade), shaded(rgb & 255, shade));
                    image.setRGB(x, y, grained.getRGB());
                }
            }
        }
    }

    private static int shaded(int channel, int shade) {
        return Math.clamp(channel + shade, 0, 255);
    }
}
