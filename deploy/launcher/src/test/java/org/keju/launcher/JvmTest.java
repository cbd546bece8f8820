package org.keju.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class JvmTest {

    @Test
    void tellsNoProgramWhoMayCreateDatabases() {
        ProcessBuilder program = new ProcessBuilder();
        program.environment()
                .putAll(Map.of(
                        ExternalServers.DATABASE_URL,
                        "jdbc:mysql://db:3306/",
                        ExternalServers.DATABASE_USER,
                        "root",
                        ExternalServers.DATABASE_PASSWORD,
                        "secret",
                        "LANG",
                        "C.UTF-8"));

        Jvm.tell(program, Map.of("SPRING_DATASOURCE_USERNAME", "keju_photo"));

        assertThat(program.environment())
                .doesNotContainKeys(
                        ExternalServers.DATABASE_URL, ExternalServers.DATABASE_USER, ExternalServers.DATABASE_PASSWORD)
                .containsEntry("SPRING_DATASOURCE_USERNAME", "keju_photo")
                .containsEntry("LANG", "C.UTF-8");
    }
}
