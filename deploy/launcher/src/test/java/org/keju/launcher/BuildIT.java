package org.keju.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machine's Maven builds two modules of which nothing is made. */
class BuildIT {

    private final Path root;
    private final Path log;
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    BuildIT(@TempDir Path folder) throws IOException {
        this.root = Files.createDirectory(folder.resolve("checkout"));
        this.log = folder.resolve("build.log");
        write("pom.xml", pom("all", "pom", "<modules><module>one</module><module>two</module></modules>"));
        write("one/pom.xml", pom("one", "pom", "<name>The first one</name>"));
        write("one/target/one-1.jar", "made before");
    }

    @Test
    void tellsWhichModuleItIsAt() throws IOException {
        write("two/pom.xml", pom("two", "pom", ""));
        write("two/target/two-1.jar", "made before");

        build("one", "two");

        // two modules at once come in any order
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("1 of 2: ", "2 of 2: ", ": The first one", ": two");
        assertThat(log).content().contains("BUILD SUCCESS");
    }

    @Test
    void tellsWhyItFailedWithoutWhatWentWell() throws IOException {
        write("two/pom.xml", pom("two", "unheard-of", ""));

        assertThatThrownBy(() -> build("one"))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("Unknown packaging: unheard-of")
                .hasMessageContaining(log.toString())
                .hasMessageNotContaining("[INFO]");
    }

    private void build(String... modules) {
        Checkout checkout = Checkout.at(root);
        Progress progress = new PlainProgress(new PrintStream(told, true, StandardCharsets.UTF_8));
        new Build(checkout, progress)
                .run(Stream.of(modules).map(checkout::module).toList(), log);
    }

    private void write(String file, String content) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    private static String pom(String artifact, String packaging, String more) {
        return """
                <project><modelVersion>4.0.0</modelVersion><groupId>example</groupId><artifactId>%s</artifactId>
                <version>1</version><packaging>%s</packaging>%s</project>
                """.formatted(artifact, packaging, more);
    }
}
