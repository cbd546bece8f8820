package org.keju.photo.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** The colours of a photographer's backdrop that exams ask for (row 52). */
public enum BackgroundColour {
    BLUE,
    WHITE,
    RED,
    /** None of these, or no plain colour at all. */
    OTHER;

    /** The colours with these names. */
    public static Set<BackgroundColour> of(Collection<String> names) {
        Set<BackgroundColour> colours = EnumSet.noneOf(BackgroundColour.class);
        names.forEach(name -> colours.add(valueOf(name)));
        return colours;
    }
}
