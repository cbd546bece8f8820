package org.keju.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExamTermsTest {

    private static final Subject UNTIL_FIVE = new Subject(
            "SL", new Bilingual("申论", "Essay"), LocalDate.of(2026, 11, 29), LocalTime.of(14, 0), LocalTime.of(17, 0));

    private static final Instant FIVE_IN_SHANGHAI = Instant.parse("2026-11-29T09:00:00Z");

    @Test
    void isOverAfterTheLastPaper() {
        assertThat(terms(FIVE_IN_SHANGHAI.minusSeconds(1), List.of(UNTIL_FIVE)).overAt())
                .contains(FIVE_IN_SHANGHAI);
        assertThat(terms(null, List.of(UNTIL_FIVE)).overAt()).contains(FIVE_IN_SHANGHAI);
    }

    @Test
    void isOverWhenTicketsArePrintedNoMoreIfThatIsLater() {
        Instant later = FIVE_IN_SHANGHAI.plusSeconds(1);

        assertThat(terms(later, List.of(UNTIL_FIVE)).overAt()).contains(later);
        assertThat(terms(later, List.of()).overAt()).contains(later);
    }

    @Test
    void isNeverOverWhileNoEndIsFixed() {
        assertThat(terms(null, List.of()).overAt()).isEmpty();
    }

    private static ExamTerms terms(@Nullable Instant closesAt, List<Subject> subjects) {
        return new ExamTerms(
                "sample",
                1,
                new Bilingual("示例考试", "Sample examination"),
                ZoneId.of("Asia/Shanghai"),
                new TicketWindow(null, closesAt),
                subjects,
                List.of(),
                List.of());
    }
}
