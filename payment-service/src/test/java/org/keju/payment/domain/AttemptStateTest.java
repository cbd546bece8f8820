package org.keju.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keju.payment.domain.AttemptState.Command;

class AttemptStateTest {

    private static final String TABLE = """
            OPEN GIVE_UP -> CLOSING
            OPEN CONFIRM_CLOSED -> CLOSED
            OPEN SUCCEED -> SUCCEEDED
            CLOSING GIVE_UP -> CLOSING
            CLOSING CONFIRM_CLOSED -> CLOSED
            CLOSING SUCCEED -> SUCCEEDED
            CLOSED GIVE_UP -> CLOSED
            CLOSED CONFIRM_CLOSED -> CLOSED
            CLOSED SUCCEED -> SUCCEEDED
            SUCCEEDED GIVE_UP -> SUCCEEDED
            SUCCEEDED CONFIRM_CLOSED -> SUCCEEDED
            SUCCEEDED SUCCEED -> SUCCEEDED
            """;

    @Test
    void everyPairHasItsAnswer() {
        String walked = Arrays.stream(AttemptState.values())
                .flatMap(state -> Arrays.stream(Command.values())
                        .map(command -> state + " " + command + " -> " + state.after(command)))
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(walked).isEqualTo(TABLE);
    }

    @ParameterizedTest
    @EnumSource
    void moneyIsAFactInEveryState(AttemptState state) {
        assertThat(state.after(Command.SUCCEED)).isEqualTo(AttemptState.SUCCEEDED);
    }
}
