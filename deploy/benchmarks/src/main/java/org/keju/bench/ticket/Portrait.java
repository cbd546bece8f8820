package org.keju.bench.ticket;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Somebody who exists for the benchmark: a picture of the usual size, and a name of usual characters. */
final class Portrait {

    private static final int FIRST_COMMON = 0x4E00;
    private static final int COMMON = 3_000;

    private Portrait() {}

    static byte[] jpeg() throws IOException {
        BufferedImage image = new BufferedImage(295, 413, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, new Color(67, 142, 219), 0, 413, new Color(90, 160, 230)));
        graphics.fillRect(0, 0, 295, 413);
        graphics.setPaint(new GradientPaint(80, 80, new Color(240, 210, 190), 220, 300, new Color(180, 140, 120)));
        graphics.fillOval(80, 80, 135, 180);
        graphics.dispose();
        Random chance = new Random(7);
        for (int i = 0; i < 40_000; i++) {
            image.setRGB(chance.nextInt(295), chance.nextInt(413), chance.nextInt(0x1000000));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }

    static String name(int number) {
        Random chance = new Random(number);
        return Character.toString(FIRST_COMMON + chance.nextInt(COMMON))
                + Character.toString(FIRST_COMMON + chance.nextInt(COMMON));
    }
}
