package org.keju.photo.checks;

import java.awt.image.BufferedImage;

/** A picture without its colours, one row after the other, 0 to 255. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Luminance(int width, int height, float[] values) {

    static Luminance of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        float[] values = new float[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            int rgb = pixels[i];
            values[i] = 0.299f * (rgb >> 16 & 0xFF) + 0.587f * (rgb >> 8 & 0xFF) + 0.114f * (rgb & 0xFF);
        }
        return new Luminance(width, height, values);
    }

    float at(int x, int y) {
        return values[y * width + x];
    }
}
