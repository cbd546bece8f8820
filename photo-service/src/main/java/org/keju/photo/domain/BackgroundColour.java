package org.keju.photo.domain;

import java.util.List;

/** The colours of a photographer's backdrop that exams ask for (row 52). */
public enum BackgroundColour {
    BLUE,
    WHITE,
    RED,
    /** None of these, or no plain colour at all. */
    OTHER;

    /** The colours with these names, in their order. */
    public static List<BackgroundColour> of(List<String> names) {
        return names.stream().map(BackgroundColour::valueOf).toList();
    }
}
