package org.keju.review.files;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.keju.review.application.EvidenceRefused;
import org.keju.review.application.EvidenceRefused.Fault;
import org.keju.review.application.InspectionBusy;

class FewAtOnceTest {

    private final FewAtOnce one = new FewAtOnce(1, Duration.ZERO);

    @Test
    void turnsAwayWhatFindsNoPlace() {
        assertThatExceptionOfType(InspectionBusy.class).isThrownBy(() -> one.run(() -> one.run(() -> {})));
    }

    @Test
    void givesThePlaceFreeHoweverTheWorkEnds() {
        assertThatExceptionOfType(EvidenceRefused.class)
                .isThrownBy(() -> one.run(() -> {
                    throw new EvidenceRefused(Fault.BROKEN);
                }));

        assertThatNoException().isThrownBy(() -> one.run(() -> {}));
    }
}
