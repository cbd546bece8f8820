package org.keju.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("row-94")
class TicketStateTest {

    private static final Instant OPENS = Instant.parse("2026-11-20T01:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-11-29T07:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "false, false, NOT_FIXED, WAITING",
        "false, false, BEFORE,    WAITING",
        "false, false, OPEN,      WAITING",
        "false, false, AFTER,     CLOSED",
        "true,  false, NOT_FIXED, SEATED",
        "true,  false, BEFORE,    SEATED",
        "true,  false, OPEN,      OPEN",
        "true,  false, AFTER,     CLOSED",
        "true,  true,  NOT_FIXED, SEATED",
        "true,  true,  BEFORE,    SEATED",
        "true,  true,  OPEN,      ISSUED",
        "true,  true,  AFTER,     CLOSED",
    })
    void followsFromTheFacts(boolean seated, boolean issued, TicketWindow.Phase phase, TicketState state) {
        assertThat(TicketState.of(seated, issued, phase)).isEqualTo(state);
        assertThat(state.allowsPrinting()).isEqualTo(seated && phase == TicketWindow.Phase.OPEN);
    }

    @Test
    void theWindowIncludesItsBeginningAndExcludesItsEnd() {
        TicketWindow window = new TicketWindow(OPENS, CLOSES);

        assertThat(window.at(OPENS.minusMillis(1))).isEqualTo(TicketWindow.Phase.BEFORE);
        assertThat(window.at(OPENS)).isEqualTo(TicketWindow.Phase.OPEN);
        assertThat(window.at(CLOSES.minusMillis(1))).isEqualTo(TicketWindow.Phase.OPEN);
        assertThat(window.at(CLOSES)).isEqualTo(TicketWindow.Phase.AFTER);
    }

    @Test
    void aWindowMayLackItsBeginningOrItsEnd() {
        assertThat(new TicketWindow(null, null).at(OPENS)).isEqualTo(TicketWindow.Phase.NOT_FIXED);
        assertThat(new TicketWindow(OPENS, null).at(CLOSES)).isEqualTo(TicketWindow.Phase.OPEN);
        assertThat(new TicketWindow(null, CLOSES).at(CLOSES)).isEqualTo(TicketWindow.Phase.AFTER);
    }
}
