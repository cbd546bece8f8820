package org.keju.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshnessTest {

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    private Path root;

    /** Sources of minute 0; words built in minutes 1 to 2, the service, which is made with it, in 3 to 4. */
    @BeforeEach
    void layOutACheckoutThatMavenHasBuilt() throws IOException {
        write("pom.xml", pom("all", "<modules><module>words</module><module>service</module></modules>"), 0);
        write("words/pom.xml", pom("words", ""), 0);
        write("words/src/main/java/Word.java", "record Word() {}", 0);
        write("service/pom.xml", pom("service", """
                <dependencies><dependency><groupId>org.keju</groupId><artifactId>words</artifactId></dependency>
                </dependencies>"""), 0);
        write("service/src/main/java/Service.java", "class Service {}", 0);
        setTimesOfFolders();
        build("words", 1);
        build("service", 3);
    }

    @Test
    void believesABuildThatBeganAfterTheLastChange() {
        assertThat(isFresh()).isTrue();
    }

    @Test
    void doubtsAJarWhoseSourceChangedWhileItWasBuilt() throws IOException {
        setTime("service/src/main/java/Service.java", 3.5);

        assertThat(isFresh()).isFalse();
    }

    @Test
    void doubtsAJarWhoseSourceWasRemoved() throws IOException {
        write("service/src/main/java/Other.java", "class Other {}", 0);
        setTimesOfFolders();
        assertThat(isFresh()).isTrue();

        Files.delete(root.resolve("service/src/main/java/Other.java"));

        assertThat(isFresh()).isFalse();
    }

    @Test
    void doubtsABuildThatEndedBeforeItsJar() throws IOException {
        setTime("service/target/build-began", 5);

        assertThat(isFresh()).isFalse();
    }

    @Test
    void doubtsAJarMadeBeforeWhatItIsMadeWith() throws IOException {
        build("words", 5);

        assertThat(isFresh()).isFalse();
    }

    @Test
    void doubtsAJarWhenWhatItIsMadeWithHasChanged() throws IOException {
        setTime("words/src/main/java/Word.java", 5);

        assertThat(isFresh()).isFalse();
    }

    @Test
    void doubtsAJarOfABuildThatItKnowsNothingOf() throws IOException {
        Files.delete(root.resolve("service/target/build-began"));

        assertThat(isFresh()).isFalse();
    }

    @Test
    void remembersContentWhateverTheTimes() throws IOException {
        freshness().remember(service());
        setTime("service/src/main/java/Service.java", 9);

        assertThat(isFresh()).isTrue();
    }

    @Test
    void forgetsAJarThatAnotherBuildHasReplaced() throws IOException {
        freshness().remember(service());
        write("service/src/main/java/Service.java", "class Service { int other; }", 5);
        build("service", 6);
        write("service/src/main/java/Service.java", "class Service {}", 8);

        assertThat(isFresh()).isFalse();
    }

    private boolean isFresh() {
        return freshness().isFresh(service());
    }

    private Freshness freshness() {
        return new Freshness(Checkout.at(root));
    }

    private Module service() {
        return Checkout.at(root).module("service");
    }

    private void build(String module, double minute) throws IOException {
        write(module + "/target/build-began", "", minute);
        write(module + "/target/" + module + "-1.jar", "made in minute " + minute, minute + 1);
    }

    private void write(String file, String content, double minute) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
        setTime(file, minute);
    }

    private void setTimesOfFolders() throws IOException {
        for (String module : new String[] {"words", "service"}) {
            for (String folder : new String[] {"/src/main/java", "/src/main", "/src"}) {
                setTime(module + folder, 0);
            }
        }
    }

    private void setTime(String file, double minute) throws IOException {
        Files.setLastModifiedTime(root.resolve(file), FileTime.from(LONG_AGO.plusSeconds((long) (minute * 60))));
    }

    private static String pom(String artifact, String more) {
        return "<project><artifactId>%s</artifactId><version>1</version>%s</project>".formatted(artifact, more);
    }
}
