package org.keju.ticket.domain.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keju.ticket.domain.scores.ScoreSheetStatus.Command;

class ScoreSheetTest {

    private static final Instant NOON = Instant.parse("2026-12-20T04:00:00Z");
    private static final StaffMember LI = new StaffMember(UUID.randomUUID(), "李");
    private static final StaffMember WANG = new StaffMember(UUID.randomUUID(), "王");

    private final ScoreSheet sheet = ScoreSheet.imported(UUID.randomUUID(), UUID.randomUUID(), "ab", 2, LI, NOON);

    @Test
    void isReleasedByASecondPerson() {
        assertThatRefused(() -> sheet.release(LI, NOON), ScoresRefused.Reason.SAME_PERSON);
        assertThat(sheet.status()).isEqualTo(ScoreSheetStatus.DRAFT);

        sheet.release(WANG, NOON);

        assertThat(sheet.status()).isEqualTo(ScoreSheetStatus.RELEASED);
        assertThat(sheet.releaser()).isEqualTo("王");
    }

    @Test
    void isDecidedOnce() {
        sheet.release(WANG, NOON);

        assertThatRefused(() -> sheet.release(WANG, NOON), ScoresRefused.Reason.SHEET_CLOSED);
        assertThatRefused(() -> sheet.discard(WANG, NOON), ScoresRefused.Reason.SHEET_CLOSED);
    }

    @Test
    void keepsOnRecordWhoThrewItAway() {
        sheet.discard(WANG, NOON);

        assertThat(sheet.status()).isEqualTo(ScoreSheetStatus.DISCARDED);
        assertThat(sheet.discarder()).isEqualTo("王");
        assertThat(sheet.discardedBy()).isEqualTo(WANG.id());
        assertThat(sheet.discardedAt()).isEqualTo(NOON);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT,     RELEASE, RELEASED",
        "DRAFT,     DISCARD, DISCARDED",
        "RELEASED,  RELEASE, ",
        "RELEASED,  DISCARD, ",
        "DISCARDED, RELEASE, ",
        "DISCARDED, DISCARD, ",
    })
    void everyCommandHasAnAnswer(ScoreSheetStatus from, Command command, ScoreSheetStatus to) {
        assertThat(from.after(command)).isEqualTo(Optional.ofNullable(to));
    }

    private static void assertThatRefused(Runnable attempt, ScoresRefused.Reason reason) {
        assertThatExceptionOfType(ScoresRefused.class)
                .isThrownBy(attempt::run)
                .extracting(ScoresRefused::reason)
                .isEqualTo(reason);
    }
}
