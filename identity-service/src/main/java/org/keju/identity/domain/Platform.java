package org.keju.identity.domain;

import java.util.Arrays;
import java.util.List;

/** What a browser runs on, in the order in which to look for it: newer systems claim to be older ones too. */
public enum Platform {
    HARMONYOS("HarmonyOS", "OpenHarmony"),
    ANDROID("Android"),
    IPHONE("iPhone"),
    IPAD("iPad"),
    WINDOWS("Windows"),
    MAC("Mac OS X"),
    LINUX("Linux"),
    OTHER;

    private final List<String> words;

    Platform(String... words) {
        this.words = List.of(words);
    }

    /** The first of which a user agent says a word. */
    static Platform of(String userAgent) {
        return Arrays.stream(values())
                .filter(platform -> platform.words.stream().anyMatch(userAgent::contains))
                .findFirst()
                .orElse(OTHER);
    }
}
