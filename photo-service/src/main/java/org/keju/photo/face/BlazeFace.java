package org.keju.photo.face;

import java.awt.image.BufferedImage;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One of the two networks of BlazeFace. The picture is looked at in a square of fixed size; the network answers for 896 places
 * of it (anchors: two for each cell of a 16 by 16 grid, six for each cell of an 8 by 8 grid) how likely a face is there, and
 * where exactly its box and its features are.
 */
final class BlazeFace {

    private static final int[] GRIDS = {16, 8};
    private static final int[] ANCHORS_PER_CELL = {2, 6};
    private static final String[] SCORES = {"Identity:0", "Identity_1:0"};
    private static final String[] PLACES = {"Identity_2:0", "Identity_3:0"};
    private static final int NUMBERS_PER_PLACE = 16;

    /** Boxes that share more than this are the same face. */
    private static final double SAME_FACE = 0.3;

    private final Network network;
    private final int side;

    private BlazeFace(String file, int side) {
        this.network = new Network(OnnxGraph.read(resource(file)));
        this.side = side;
    }

    /** For a face that fills a fifth of the picture or more; some fifteen milliseconds. */
    static BlazeFace near() {
        return new BlazeFace("face_detection_front_128x128_barracuda.onnx", 128);
    }

    /** For small faces too, and eight times as slow. */
    static BlazeFace far() {
        return new BlazeFace("face_detection_back_256x256_barracuda.onnx", 256);
    }

    /** The faces that have at least this score, the surest first. */
    List<Face> find(BufferedImage picture, double leastScore) {
        Letterbox letterbox = Letterbox.of(picture, side);
        Map<String, Tensor> made = network.run("input:0", letterbox.pixels());
        List<Face> found = new ArrayList<>();
        for (int grid = 0; grid < GRIDS.length; grid++) {
            float[] scores = Objects.requireNonNull(made.get(SCORES[grid])).values();
            float[] places = Objects.requireNonNull(made.get(PLACES[grid])).values();
            for (int i = 0; i < scores.length; i++) {
                double score = 1 / (1 + Math.exp(-scores[i]));
                if (score >= leastScore) {
                    int cell = i / ANCHORS_PER_CELL[grid];
                    double x = (cell % GRIDS[grid] + 0.5) * side / GRIDS[grid];
                    double y = (cell / GRIDS[grid] + 0.5) * side / GRIDS[grid];
                    found.add(letterbox.face(score, places, i * NUMBERS_PER_PLACE, x, y));
                }
            }
        }
        return distinct(found);
    }

    /** Many anchors see the same face; the surest of them speaks for all that overlap it. */
    private static List<Face> distinct(List<Face> found) {
        found.sort(Comparator.comparingDouble(Face::score).reversed());
        List<Face> faces = new ArrayList<>();
        for (Face face : found) {
            if (faces.stream().noneMatch(other -> other.overlap(face) > SAME_FACE)) {
                faces.add(face);
            }
        }
        return faces;
    }

    private static byte[] resource(String file) {
        try (InputStream stream = BlazeFace.class.getResourceAsStream("/blazeface/" + file)) {
            if (stream == null) {
                throw new FileNotFoundException(file);
            }
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException("The face model could not be read", failure);
        }
    }
}
