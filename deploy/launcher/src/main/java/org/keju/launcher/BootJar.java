package org.keju.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import org.keju.embedded.Folders;

/** A module's executable jar, unpacked once per build into a thin jar and a folder of libraries. */
record BootJar(Module module) {

    Path thinJar() {
        return unpacked().resolve(module.jar().getFileName());
    }

    void unpack() {
        try {
            if (!module.isBuilt()) {
                throw new LaunchFailure(module.path() + " is not built. Leave out --no-build.");
            }
            String jar = sizeAndTime();
            if (Files.exists(source()) && Files.readString(source()).equals(jar)) {
                return;
            }
            Path unfinished = module.target().resolve("unpacked.unfinished");
            Folders.delete(unfinished);
            extract(unfinished);
            Files.writeString(unfinished.resolve(source().getFileName()), jar);
            // removed rather than overwritten: a JVM that still runs from the old files keeps them open
            Folders.delete(unpacked());
            Files.move(unfinished, unpacked());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void extract(Path destination) throws IOException {
        Process process = new ProcessBuilder(
                        Jvm.java().toString(),
                        "-Djarmode=tools",
                        "-jar",
                        module.jar().toString(),
                        "extract",
                        "--destination",
                        destination.toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new LaunchFailure(module.jar() + " cannot be unpacked");
        }
    }

    private Path unpacked() {
        return module.target().resolve("unpacked");
    }

    private Path source() {
        return unpacked().resolve("unpacked-from");
    }

    private String sizeAndTime() throws IOException {
        return Files.size(module.jar()) + " " + Files.getLastModifiedTime(module.jar());
    }
}
