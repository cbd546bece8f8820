package org.keju.application.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.keju.application.domain.exam.ExamDefinition;

/** The exam definitions that Keju ships with. */
public final class ShippedDefinitions {

    /** When the demo exam takes effect in tests. */
    public static final Instant PUBLISHED_AT = Instant.parse("2026-03-02T08:00:00Z");

    private ShippedDefinitions() {}

    public static List<String> names() {
        return List.of(
                "demo-2026",
                "guokao-2022",
                "shanghai-2015",
                "national-platform",
                "chongqing-2017",
                "gansu-2017",
                "chenzhou");
    }

    public static ExamDefinition demo() {
        return read("demo-2026");
    }

    public static ExamDefinition guokao() {
        return read("guokao-2022");
    }

    public static ExamDefinition read(String name) {
        return new YamlDefinitionReader().read(source(name), PUBLISHED_AT);
    }

    public static String source(String name) {
        String resource = "/exams/" + name + ".yaml";
        try (InputStream stream = Objects.requireNonNull(ShippedDefinitions.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
