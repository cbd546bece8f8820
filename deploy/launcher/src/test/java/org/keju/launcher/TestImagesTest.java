package org.keju.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TestImagesTest {

    private static final Map<String, String> NAMES =
            Map.of("KEJU_TEST_MYSQL_IMAGE", "registry/mysql:9", "KEJU_TEST_KAFKA_IMAGE", "registry/kafka:4");

    @Test
    void takesTheImagesThatSomebodyNames() {
        assertThat(TestImages.named(NAMES)).contains(new TestImages("registry/mysql:9", "registry/kafka:4", false));
        assertThat(TestImages.named(Map.of("KEJU_TEST_MYSQL_IMAGE", "mysql"))).isEmpty();
    }

    @Test
    void saysWhereTheEngineIsOnlyForImagesBuiltHere() {
        TestImages named = new TestImages("m", "k", false);
        TestImages built = new TestImages("m", "k", true);

        assertThat(environment(named)).doesNotContainKey("TESTCONTAINERS_HOST_OVERRIDE");
        assertThat(environment(built)).containsEntry("TESTCONTAINERS_HOST_OVERRIDE", "127.0.0.1");
        assertThat(environment(built)).containsEntry("KEJU_TEST_SERVERS", "containers");
    }

    private static Map<String, String> environment(TestImages images) {
        return new TestContainers(Path.of("/checkout"), images).environment();
    }
}
