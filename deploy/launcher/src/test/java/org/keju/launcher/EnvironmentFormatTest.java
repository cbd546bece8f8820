package org.keju.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentFormatTest {

    private static final Map<String, String> ENVIRONMENT = Map.of("SERVER_PORT", "8085", "GREETING", "it's; here");

    @Test
    void writesLinesInOrder() {
        assertThat(EnvironmentFormat.LINES.write(ENVIRONMENT)).isEqualTo("GREETING=it's; here\nSERVER_PORT=8085");
    }

    @Test
    void quotesForAShell() {
        assertThat(EnvironmentFormat.SHELL.write(ENVIRONMENT))
                .isEqualTo("export GREETING='it'\\''s; here'\nexport SERVER_PORT='8085'");
    }

    @Test
    void escapesItsOwnSeparator() {
        assertThat(EnvironmentFormat.IDEA.write(ENVIRONMENT)).isEqualTo("GREETING=it's\\; here;SERVER_PORT=8085");
    }

    @Test
    void knowsNoOthers() {
        assertThatThrownBy(() -> EnvironmentFormat.named("xml")).isInstanceOf(UsageError.class);
    }
}
