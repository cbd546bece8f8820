package org.keju.photo.checks;

import static org.keju.photo.domain.BackgroundColour.BLUE;
import static org.keju.photo.domain.BackgroundColour.OTHER;
import static org.keju.photo.domain.BackgroundColour.RED;
import static org.keju.photo.domain.BackgroundColour.WHITE;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.keju.photo.domain.BackgroundColour;

/**
 * The backdrop, as far as the border of the upper half shows it: there a portrait has neither face nor shoulders.
 *
 * @param plainness share of the border that looks like its median colour, 0 to 1
 */
record Background(BackgroundColour colour, double plainness) {

    private static final double SAME_COLOUR = 12;
    private static final double TOP_STRIP = 0.06;
    private static final double SIDE_STRIP = 0.10;
    private static final double SIDE_STRIP_HEIGHT = 0.45;
    private static final int SAMPLES_PER_SIDE = 200;

    static Background of(BufferedImage picture) {
        List<Lab> border = sampleBorder(picture);
        Lab median = new Lab(median(border, Lab::l), median(border, Lab::a), median(border, Lab::b));
        long alike = border.stream()
                .filter(colour -> colour.distance(median) < SAME_COLOUR)
                .count();
        return new Background(classify(median), (double) alike / border.size());
    }

    private static List<Lab> sampleBorder(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int step = Math.max(1, Math.max(width, height) / SAMPLES_PER_SIDE);
        List<Lab> border = new ArrayList<>();
        for (int y = 0; y <= height * SIDE_STRIP_HEIGHT && y < height; y += step) {
            for (int x = 0; x < width; x += step) {
                if (y <= height * TOP_STRIP || x <= width * SIDE_STRIP || x >= width * (1 - SIDE_STRIP)) {
                    border.add(Lab.of(picture.getRGB(x, y)));
                }
            }
        }
        return border;
    }

    private static double median(List<Lab> colours, ToDoubleFunction<Lab> channel) {
        double[] values = colours.stream().mapToDouble(channel).sorted().toArray();
        return values[values.length / 2];
    }

    private static BackgroundColour classify(Lab colour) {
        if (colour.l() > 80 && colour.chroma() < 12) {
            return WHITE;
        }
        double hue = colour.hue();
        if (colour.chroma() > 20 && hue > 215 && hue < 310) {
            return BLUE;
        }
        return colour.chroma() > 35 && (hue < 50 || hue > 345) ? RED : OTHER;
    }
}
