package org.keju.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.payment.domain.OrderState.Command;

/** Walks every pair of state and command; a new one of either fails here until each pair has an answer. */
class OrderStateTest {

    private static final String TABLE = """
            REQUESTED REQUEST -> REQUESTED
            REQUESTED START -> PAYING
            REQUESTED SETTLE -> SETTLED
            REQUESTED WAIVE -> SETTLED
            REQUESTED CLOSE -> CLOSED
            REQUESTED GIVE_UP -> GIVEN_UP
            REQUESTED VOID -> VOIDED
            PAYING REQUEST -> PAYING
            PAYING START -> PAYING
            PAYING SETTLE -> SETTLED
            PAYING WAIVE -> SETTLED
            PAYING CLOSE -> CLOSED
            PAYING GIVE_UP -> GIVEN_UP
            PAYING VOID -> VOIDED
            SETTLED REQUEST -> SETTLED
            SETTLED START -> refused
            SETTLED SETTLE -> refused
            SETTLED WAIVE -> SETTLED
            SETTLED CLOSE -> SETTLED
            SETTLED GIVE_UP -> SETTLED
            SETTLED VOID -> refused
            CLOSED REQUEST -> REQUESTED
            CLOSED START -> refused
            CLOSED SETTLE -> SETTLED
            CLOSED WAIVE -> SETTLED
            CLOSED CLOSE -> CLOSED
            CLOSED GIVE_UP -> GIVEN_UP
            CLOSED VOID -> VOIDED
            GIVEN_UP REQUEST -> REQUESTED
            GIVEN_UP START -> refused
            GIVEN_UP SETTLE -> refused
            GIVEN_UP WAIVE -> GIVEN_UP
            GIVEN_UP CLOSE -> GIVEN_UP
            GIVEN_UP GIVE_UP -> GIVEN_UP
            GIVEN_UP VOID -> refused
            VOIDED REQUEST -> REQUESTED
            VOIDED START -> PAYING
            VOIDED SETTLE -> refused
            VOIDED WAIVE -> SETTLED
            VOIDED CLOSE -> VOIDED
            VOIDED GIVE_UP -> GIVEN_UP
            VOIDED VOID -> refused
            """;

    @Test
    @Tag("row-75")
    @Tag("row-76")
    void everyPairHasItsAnswer() {
        String walked = Arrays.stream(OrderState.values())
                .flatMap(state -> Arrays.stream(Command.values())
                        .map(command -> state + " " + command + " -> "
                                + state.after(command).map(Enum::name).orElse("refused")))
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(walked).isEqualTo(TABLE);
    }
}
