package org.keju.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.keju.ticket.domain.AdmissionStatus.Command;

class AdmissionStatusTest {

    @ParameterizedTest
    @CsvSource({
        "ADMITTED,  ISSUE,    ISSUED",
        "ADMITTED,  WITHDRAW, WITHDRAWN",
        "ISSUED,    ISSUE,    ISSUED",
        "ISSUED,    WITHDRAW, WITHDRAWN",
        "WITHDRAWN, WITHDRAW, WITHDRAWN",
        "WITHDRAWN, ISSUE,    ",
    })
    void everyCommandHasAnAnswer(AdmissionStatus from, Command command, AdmissionStatus to) {
        assertThat(from.after(command)).isEqualTo(Optional.ofNullable(to));
    }

    @ParameterizedTest
    @EnumSource
    void anAdmissionCanAlwaysBeWithdrawn(AdmissionStatus from) {
        assertThat(from.after(Command.WITHDRAW)).contains(AdmissionStatus.WITHDRAWN);
    }
}
