package org.keju.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keju.review.domain.CaseCommand.APPROVE;
import static org.keju.review.domain.CaseCommand.CLAIM;
import static org.keju.review.domain.CaseCommand.CLOSE;
import static org.keju.review.domain.CaseCommand.COMPLETE;
import static org.keju.review.domain.CaseCommand.LACK;
import static org.keju.review.domain.CaseCommand.PASS_ON;
import static org.keju.review.domain.CaseCommand.REFER;
import static org.keju.review.domain.CaseCommand.REJECT;
import static org.keju.review.domain.CaseCommand.RELEASE;
import static org.keju.review.domain.CaseCommand.REOPEN;
import static org.keju.review.domain.CaseCommand.RETURN;
import static org.keju.review.domain.CaseCommand.UNDO;
import static org.keju.review.domain.CaseState.APPROVED;
import static org.keju.review.domain.CaseState.CLAIMED;
import static org.keju.review.domain.CaseState.CLOSED;
import static org.keju.review.domain.CaseState.INCOMPLETE;
import static org.keju.review.domain.CaseState.OPEN;
import static org.keju.review.domain.CaseState.REJECTED;
import static org.keju.review.domain.CaseState.RETURNED;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every pair of state and command; whatever is not listed here is refused. */
class CaseStateTest {

    private static final Map<CaseState, Map<CaseCommand, CaseState>> EXPECTED = Map.of(
            INCOMPLETE, Map.of(COMPLETE, OPEN, CLAIM, CLAIMED, CLOSE, CLOSED),
            OPEN, Map.of(LACK, INCOMPLETE, CLAIM, CLAIMED, UNDO, OPEN, REFER, OPEN, CLOSE, CLOSED),
            CLAIMED,
                    Map.of(
                            CLAIM, CLAIMED,
                            RELEASE, OPEN,
                            PASS_ON, OPEN,
                            APPROVE, APPROVED,
                            REJECT, REJECTED,
                            RETURN, RETURNED,
                            UNDO, OPEN,
                            REFER, CLAIMED,
                            CLOSE, CLOSED),
            APPROVED, Map.of(UNDO, OPEN),
            REJECTED, Map.of(UNDO, OPEN),
            RETURNED, Map.of(UNDO, OPEN),
            CLOSED, Map.of(REOPEN, OPEN));

    @ParameterizedTest
    @MethodSource("allPairs")
    @Tag("row-68")
    void answersEveryCommandInEveryState(CaseState state, CaseCommand command, @Nullable CaseState next) {
        if (next == null) {
            assertThat(state.after(command)).isEmpty();
        } else {
            assertThat(state.after(command)).contains(next);
        }
    }

    @Test
    void leavesNoStateOut() {
        assertThat(EXPECTED.keySet()).isEqualTo(Set.of(CaseState.values()));
    }

    static Stream<Arguments> allPairs() {
        return Stream.of(CaseState.values())
                .flatMap(state -> Stream.of(CaseCommand.values())
                        .map(command -> Arguments.of(
                                state,
                                command,
                                EXPECTED.getOrDefault(state, Map.of()).get(command))));
    }
}
