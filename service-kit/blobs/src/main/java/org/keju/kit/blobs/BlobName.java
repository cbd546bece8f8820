package org.keju.kit.blobs;

import java.util.regex.Pattern;

/**
 * What a file is called in its store, such as {@code 3f/a1/3fa1….jpg}. Whoever gives the names spreads them over folders, so that
 * none gets too full; the ending tells the type of the content.
 *
 * @param path small letters, digits and hyphens between slashes, and an ending; 200 characters at most
 */
public record BlobName(String path) {

    private static final int LONGEST = 200;
    private static final Pattern PATH = Pattern.compile("([0-9a-z-]+/)*[0-9a-z-]+\\.[a-z]+");

    /**
     * Checks the name: anything else could lead out of the folder in which a store keeps its files.
     *
     * @throws IllegalArgumentException when it is none
     */
    public BlobName {
        if (path.length() > LONGEST || !PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("Not the name of a kept file: " + path);
        }
    }

    @Override
    public String toString() {
        return path;
    }
}
