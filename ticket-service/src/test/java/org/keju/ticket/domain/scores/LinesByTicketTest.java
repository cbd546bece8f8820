package org.keju.ticket.domain.scores;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.keju.ticket.domain.TicketNumber;

class LinesByTicketTest {

    @Test
    void remembersTheFirstLineOfEachOfMany() {
        LinesByTicket lines = new LinesByTicket();
        Map<TicketNumber, Integer> known = new HashMap<>();
        Random chance = new Random(7);

        for (int line = 1; line <= 50_000; line++) {
            TicketNumber ticket = TicketNumber.of(
                    1,
                    "310000",
                    "%03d".formatted(chance.nextInt(9) + 1),
                    "%03d".formatted(chance.nextInt(99) + 1),
                    chance.nextInt(30) + 1);
            Integer earlier = known.putIfAbsent(ticket, line);
            assertThat(lines.putIfAbsent(ticket, line)).isEqualTo(earlier == null ? 0 : earlier);
        }
    }
}
