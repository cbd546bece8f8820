package org.keju.photo.face;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds faces. The first look is quick and sees the faces that fill an ID photo; the second is slow and sees small ones behind
 * somebody's shoulder too. Neither proves that a face is real, awake or uncovered. May be used by any number of threads.
 */
public final class FaceDetector {

    private final BlazeFace near = BlazeFace.near();
    private final BlazeFace far = BlazeFace.far();

    /** The faces that have at least this score, the surest first. */
    public List<Face> look(BufferedImage picture, double leastScore) {
        return near.find(picture, leastScore);
    }

    /** The faces that are already known, and those that only the second look finds. */
    public List<Face> lookAgain(BufferedImage picture, List<Face> known, double leastScore) {
        List<Face> all = new ArrayList<>(known);
        for (Face face : far.find(picture, leastScore)) {
            if (known.stream().noneMatch(other -> other.isSameAs(face))) {
                all.add(face);
            }
        }
        return all;
    }
}
