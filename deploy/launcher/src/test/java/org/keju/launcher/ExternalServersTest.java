package org.keju.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalServersTest {

    @Test
    void areNoneUnlessTheEnvironmentNamesThem() {
        ExternalServers none = ExternalServers.of(Map.of(ExternalServers.DATABASE_URL, " "));

        assertThat(none).isEqualTo(ExternalServers.NONE);
        assertThatCode(none::refuseToBeEmptied).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:mysql://db:3306, jdbc:mysql://db:3306/keju_photo",
        "jdbc:mysql://db/, jdbc:mysql://db/keju_photo",
        "jdbc:mysql://db:3306/?sslMode=REQUIRED, jdbc:mysql://db:3306/keju_photo?sslMode=REQUIRED",
    })
    void leadEachServiceToItsDatabase(String server, String database) {
        assertThat(new ExternalDatabase(server, "root", "").url("keju_photo")).isEqualTo(database);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://db/keju", "jdbc:mariadb://db/", "db:3306"})
    void areServersAndNotDatabases(String url) {
        assertThatThrownBy(() -> new ExternalDatabase(url, "root", ""))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("KEJU_DATABASE_URL names a MySQL server");
    }

    @Test
    void areNeverEmptied() {
        ExternalServers servers = ExternalServers.of(Map.of(ExternalServers.BOOTSTRAP_SERVERS, "broker:9092"));

        assertThatThrownBy(servers::refuseToBeEmptied)
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("broker:9092");
    }

    @Test
    void thatDoNotAnswerAreNamed() {
        ExternalDatabase nobody = new ExternalDatabase("jdbc:mysql://127.0.0.1:1/", "root", "");

        assertThat(nobody.isReady()).isFalse();
    }
}
