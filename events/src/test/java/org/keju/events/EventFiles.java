package org.keju.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where schemas and samples lie: those in force, and those of each release, which nobody edits.
 *
 * @param schemas a folder of {@code <type>.schema.json}
 * @param samples a folder of {@code <type>.json}
 */
record EventFiles(Path schemas, Path samples) {

    static final EventFiles IN_FORCE =
            new EventFiles(Path.of("src/main/resources/schemas"), Path.of("src/test/resources/samples"));

    private static final Path RELEASES = Path.of("src/test/releases");
    private static final JsonMapper JSON = JsonMapper.shared();

    static EventFiles ofRelease(String release) {
        Path folder = RELEASES.resolve(release);
        return new EventFiles(folder.resolve("schemas"), folder.resolve("samples"));
    }

    static List<String> releases() {
        return namesIn(RELEASES);
    }

    /** The types that have a sample here, by their names on the wire. */
    List<String> types() {
        return namesIn(samples).stream()
                .map(file -> file.substring(0, file.length() - ".json".length()))
                .toList();
    }

    Path schemaFile(String type) {
        return schemas.resolve(type + ".schema.json");
    }

    JsonNode schema(String type) {
        return read(schemaFile(type));
    }

    JsonNode sample(String type) {
        return read(samples.resolve(type + ".json"));
    }

    /** Keeps all of it as a release. */
    void copyTo(EventFiles release) throws IOException {
        Files.createDirectories(release.schemas());
        Files.createDirectories(release.samples());
        for (String type : types()) {
            Files.copy(schemaFile(type), release.schemaFile(type));
            Files.copy(samples.resolve(type + ".json"), release.samples().resolve(type + ".json"));
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> namesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
