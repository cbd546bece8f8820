package org.keju.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/**
 * An executable of the platform, unpacked so that it starts faster than from its one jar.
 *
 * @param jar the thin jar, which names its libraries and its main class
 * @param movableClock the jar that lets tests move the program's clock, and the file that moves it
 * @param cached whether it may start from a {@link StartCache}
 */
record Program(Path jar, Optional<MovableClock> movableClock, boolean cached) {

    /** Nothing but this jar on the class path can move a program's clock. */
    record MovableClock(Path jar, Path file) {}

    /** What a JVM must be told to run it. */
    List<String> arguments() {
        return movableClock
                .map(clock -> List.of(
                        "-Dkeju.clock.file=" + clock.file(),
                        "-cp",
                        // behind the program's jar: a start cache fits only if the class path begins as it did
                        jar + File.pathSeparator + clock.jar(),
                        mainClass()))
                .orElseGet(() -> List.of("-jar", jar.toString()));
    }

    private String mainClass() {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
