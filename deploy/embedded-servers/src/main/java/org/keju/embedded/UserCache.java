package org.keju.embedded;

import java.nio.file.Path;
import java.util.Map;

/** The folder for what can be made again at any time, by the XDG base directory rules. */
final class UserCache {

    private UserCache() {}

    static Path folder() {
        return folder(System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /** Relative values of XDG_CACHE_HOME are ignored, as its specification demands. */
    static Path folder(Map<String, String> environment, Path home) {
        Path configured = Path.of(environment.getOrDefault("XDG_CACHE_HOME", ""));
        return (configured.isAbsolute() ? configured : home.resolve(".cache")).resolve("keju");
    }
}
