package org.keju.bench.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Files like those that candidates send: heads and shoulders of nobody before a backdrop, in the size of a good scan. */
final class DrawnPortraits {

    private static final int WIDTH = 885;
    private static final int HEIGHT = 1_239;
    private static final int GRAIN = 24;
    private static final Color BACKDROP = new Color(67, 142, 219);

    private DrawnPortraits() {}

    /** JPEG files, each of somebody else. */
    static List<byte[]> files(int count) {
        return IntStream.range(0, count).mapToObj(DrawnPortraits::file).toList();
    }

    private static byte[] file(int seed) {
        Random random = new Random(seed);
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        draw(picture, random);
        addGrain(picture, random);
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(BufferedImage picture, Random random) {
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(BACKDROP);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(30 + random.nextInt(40), 30 + random.nextInt(40), 50 + random.nextInt(40)));
        pen.fillOval(60, 920, 765, 700);
        pen.setColor(new Color(40, 30, 25));
        pen.fillOval(235, 200, 415, 560);
        pen.setColor(new Color(215 + random.nextInt(20), 170 + random.nextInt(20), 140 + random.nextInt(20)));
        pen.fillRect(355, 780, 175, 180);
        pen.fillOval(265, 290, 355, 560);
        pen.setColor(new Color(50, 35, 30));
        pen.fillOval(335, 520, 65, 28);
        pen.fillOval(485, 520, 65, 28);
        pen.fillRoundRect(325, 480, 85, 14, 14, 14);
        pen.fillRoundRect(475, 480, 85, 14, 14, 14);
        pen.setColor(new Color(185, 125, 105));
        pen.fillOval(415, 610, 55, 40);
        pen.setColor(new Color(165, 70, 75));
        pen.fillOval(375, 710, 135, 40);
        pen.dispose();
    }

    private static void addGrain(BufferedImage picture, Random random) {
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int rgb = picture.getRGB(x, y);
                if (rgb != BACKDROP.getRGB()) {
                    int shade = random.nextInt(GRAIN) - GRAIN / 2;
                    picture.setRGB(
                            x,
                            y,
                            new Color(shaded(rgb >> 16, shade), shaded(rgb >> 8, shade), shaded(rgb, shade)).getRGB());
                }
            }
        }
    }

    private static int shaded(int channel, int shade) {
        return Math.clamp((channel & 0xFF) + shade, 0, 255);
    }
}
