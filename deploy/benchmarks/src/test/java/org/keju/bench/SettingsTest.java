package org.keju.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Path ROOT = Path.of(".");

    @Test
    void whatIsNotAskedForIsAsUsual() {
        Settings settings = Settings.of(ROOT, List.of("--seconds=20"));

        assertThat(settings.number("seconds", 5)).isEqualTo(20);
        assertThat(settings.number("rounds", 3)).isEqualTo(3);
        assertThat(settings.word("peer", "all")).isEqualTo("all");
    }

    @Test
    void whatIsNoOptionOrNoNumberIsRefusedByName() {
        assertThatThrownBy(() -> Settings.of(ROOT, List.of("fast"))).hasMessageContaining("'fast'");
        assertThatThrownBy(() -> Settings.of(ROOT, List.of("--seconds=many")).number("seconds", 5))
                .hasMessageContaining("--seconds");
    }
}
