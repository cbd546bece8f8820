package org.keju.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.events.ticket.SeatAssigned;
import org.keju.kit.ids.UuidBytes;
import org.keju.ticket.application.AnnounceSeats;
import org.keju.ticket.application.TicketAnnouncements;
import org.keju.ticket.domain.Arrangements;
import org.keju.ticket.domain.SeatRegister;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** What the others hear of seats. */
@Tag("row-98")
class NewsIT extends RunningTicketService {

    private static final int ROOMS = 150;

    @Autowired
    private Arrangements arrangements;

    @Autowired
    private SeatRegister register;

    @Autowired
    private TicketAnnouncements announcements;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void eachSeatIsToldOnceHoweverOftenSomebodyIsKilledWhileTelling() {
        UUID examId = anExam();
        importSites(examId, manyRooms()).expectStatus().isOk();
        List<Told.Candidate> candidates = completed(examId, 200);
        AnnounceSeats killed =
                new AnnounceSeats(arrangements, register, announcements, new CutOff(transactions), clock);

        arrange(examId, "1").expectBody().jsonPath("$.seated").isEqualTo(200);
        Awaitility.await().until(() -> {
            killed.run();
            return isTold(examId);
        });

        candidates.forEach(this::awaitSeat);
        assertThat(probe.heard(SeatAssigned.class).stream()
                        .filter(event -> event.examId().equals(examId))
                        .map(SeatAssigned::applicationId))
                .hasSize(200)
                .doesNotHaveDuplicates();
    }

    private boolean isTold(UUID examId) {
        return jdbc.sql("select count(*) from arrangement where exam_id = ? and told_at is not null")
                        .param(UuidBytes.of(examId))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Two seats in each, so that they are told in several stretches. */
    private static String manyRooms() {
        StringBuilder file = new StringBuilder(Told.oneRoom(2));
        for (int room = 101; room < 100 + ROOMS; room++) {
            file.append("310000,001,上海示范中学,示范路100号,%d,%d教室,2,no%n".formatted(room, room));
        }
        return file.toString();
    }

    /** Leaves behind what a process leaves that dies before its commit. */
    private record CutOff(TransactionOperations transactions) implements TransactionOperations {

        @Override
        public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
            return transactions.execute(status -> {
                T result = action.doInTransaction(status);
                status.setRollbackOnly();
                return result;
            });
        }
    }
}
