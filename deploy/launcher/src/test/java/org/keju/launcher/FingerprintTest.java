package org.keju.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    @TempDir
    private Path root;

    @BeforeEach
    void layOutACheckout() throws IOException {
        write("pom.xml", pom("all", modules()));
        write("words/pom.xml", pom("words", ""));
        write("words/src/main/java/Word.java", "record Word() {}");
        write("service/pom.xml", pom("service", dependency("words", "compile") + dependency("site", "test")));
        write("service/src/main/java/Service.java", "class Service {}");
        write("web/pom.xml", pom("web", "<modules><module>site</module></modules>"));
        write("web/package.json", "{}");
        write("web/site/pom.xml", pom("site", ""));
        write("web/site/index.html", "<html>");
    }

    @Test
    void staysTheSameWhenOnlyTheTimeOfAFileChanges() throws IOException {
        String before = fingerprint("service");
        Files.setLastModifiedTime(root.resolve("service/src/main/java/Service.java"), FileTime.fromMillis(0));

        assertThat(fingerprint("service")).isEqualTo(before);
    }

    @Test
    void changesWithItsOwnSources() throws IOException {
        assertChangedBy("service", "service/src/main/java/Service.java");
    }

    @Test
    void changesWithANewFile() throws IOException {
        assertChangedBy("service", "service/src/main/resources/new.yaml");
    }

    @Test
    void changesWithAModuleItDependsOn() throws IOException {
        assertChangedBy("service", "words/src/main/java/Word.java");
    }

    @Test
    void changesWithWhatItsParentsShare() throws IOException {
        assertChangedBy("web/site", "web/package.json");
        assertChangedBy("web/site", "pom.xml", pom("all", modules() + "<description>other</description>"));
    }

    @Test
    void ignoresTestsAndWhatBuildsMake() throws IOException {
        assertUnchangedBy("service", "service/src/test/java/ServiceTest.java");
        assertUnchangedBy("service", "service/target/classes/Service.class");
        assertUnchangedBy("web/site", "web/node_modules/vue/index.js");
    }

    @Test
    void ignoresModulesThatOnlyItsTestsUse() throws IOException {
        assertUnchangedBy("service", "web/site/index.html");
    }

    @Test
    void ignoresItsNeighbours() throws IOException {
        assertUnchangedBy("words", "service/src/main/java/Service.java");
    }

    private void assertChangedBy(String module, String file) throws IOException {
        assertChangedBy(module, file, "something else");
    }

    private void assertChangedBy(String module, String file, String content) throws IOException {
        String before = fingerprint(module);
        write(file, content);
        assertThat(fingerprint(module)).isNotEqualTo(before);
    }

    private void assertUnchangedBy(String module, String file) throws IOException {
        String before = fingerprint(module);
        write(file, "something else");
        assertThat(fingerprint(module)).isEqualTo(before);
    }

    private String fingerprint(String module) {
        Checkout checkout = Checkout.at(root);
        return new Fingerprint(checkout).of(checkout.module(module));
    }

    private void write(String file, String content) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    private static String modules() {
        return "<modules><module>words</module><module>service</module><module>web</module></modules>";
    }

    private static String pom(String artifact, String more) {
        return "<project><artifactId>%s</artifactId><version>1</version>%s</project>".formatted(artifact, more);
    }

    private static String dependency(String artifact, String scope) {
        return """
                <dependencies><dependency><groupId>org.keju</groupId><artifactId>%s</artifactId><scope>%s</scope>
                </dependency></dependencies>""".formatted(artifact, scope);
    }
}
