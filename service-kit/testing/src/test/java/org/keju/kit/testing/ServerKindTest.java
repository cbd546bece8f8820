package org.keju.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ServerKindTest {

    @Test
    void givesMariaDbItsDialectAndMySqlNothing() {
        assertThat(ServerKind.named("embedded").profiles()).containsExactly("embedded");
        assertThat(ServerKind.named("containers").profiles()).isEmpty();
    }

    @Test
    void saysWhichServersThereAre() {
        assertThatThrownBy(() -> ServerKind.named("clouds")).hasMessageContaining("clouds", "EMBEDDED, CONTAINERS");
    }
}
