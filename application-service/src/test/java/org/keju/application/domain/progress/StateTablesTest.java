package org.keju.application.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every pair of states of every region: what is not listed here never happens. */
class StateTablesTest {

    @Test
    void application() {
        assertThat(table(ApplicationState.values(), ApplicationState::next))
                .containsExactly(
                        "DRAFT -> SUBMITTED, WITHDRAWN, LAPSED",
                        "SUBMITTED -> DRAFT, SUBMITTED, COMPLETE, WITHDRAWN, LAPSED",
                        "COMPLETE -> WITHDRAWN",
                        "WITHDRAWN -> ",
                        "LAPSED -> ");
    }

    @Test
    void photo() {
        assertThat(table(PhotoState.values(), PhotoState::next))
                .containsExactly(
                        "NONE -> PENDING",
                        "PENDING -> PENDING, APPROVED, REJECTED",
                        "APPROVED -> REJECTED",
                        "REJECTED -> PENDING, APPROVED");
    }

    @Test
    void qualification() {
        assertThat(table(QualificationState.values(), QualificationState::next))
                .containsExactly(
                        "NONE -> AWAITING",
                        "AWAITING -> NONE, PASSED, FAILED, RETURNED",
                        "PASSED -> FAILED, RETURNED",
                        "FAILED -> AWAITING, PASSED, RETURNED",
                        "RETURNED -> AWAITING, PASSED, FAILED");
    }

    @Test
    void exemption() {
        assertThat(table(ExemptionState.values(), ExemptionState::next))
                .containsExactly(
                        "NONE -> REQUESTED",
                        "REQUESTED -> NONE, GRANTED, REFUSED",
                        "GRANTED -> ",
                        "REFUSED -> REQUESTED, GRANTED");
    }

    @Test
    void fee() {
        assertThat(table(FeeState.values(), FeeState::next))
                .containsExactly(
                        "NONE -> PAYING, PAID, WAIVED", "PAYING -> PAID, WAIVED", "PAID -> WAIVED", "WAIVED -> ");
    }

    @Test
    void seat() {
        assertThat(table(SeatState.values(), SeatState::next))
                .containsExactly("NONE -> ARRANGED", "ARRANGED -> ARRANGED");
    }

    @Test
    void ticket() {
        assertThat(table(TicketState.values(), TicketState::next)).containsExactly("NONE -> ISSUED", "ISSUED -> ");
    }

    @Test
    void score() {
        assertThat(table(ScoreState.values(), ScoreState::next))
                .containsExactly("HIDDEN -> PUBLISHED", "PUBLISHED -> PUBLISHED");
    }

    private static <S extends Enum<S>> List<String> table(S[] states, Function<S, java.util.Set<S>> next) {
        return Arrays.stream(states)
                .map(from -> from + " -> "
                        + Arrays.stream(states)
                                .filter(to -> next.apply(from).contains(to))
                                .map(Enum::name)
                                .collect(Collectors.joining(", ")))
                .toList();
    }
}
