package org.keju.launcher;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A program's classes, loaded and linked ahead of time by the JVM (its "AOT cache"). It fits one jar, one JDK and one set
 * of options; all of them are in its name, and it lies with the unpacked jar, so that a new build takes it away. The JVM
 * looks once more before it uses one, and starts without it if it does not fit.
 */
record StartCache(Path file) {

    private static final int KEY_DIGITS = 16;

    static StartCache of(Path thinJar, List<String> options) {
        String key = Runtime.version() + " " + System.getProperty("java.vm.vendor") + " " + String.join(" ", options);
        return new StartCache(thinJar.resolveSibling("start-" + digest(key) + ".aot"));
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** What a JVM must be told to use it. */
    List<String> use() {
        return exists() ? List.of("-XX:AOTCache=" + file) : List.of();
    }

    /** What a JVM must be told to make it, under another name until it is whole, when it ends. */
    List<String> make() {
        return List.of("-XX:AOTCacheOutput=" + unfinished());
    }

    Path unfinished() {
        return file.resolveSibling(file.getFileName() + ".unfinished");
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, KEY_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
