package org.keju.identity.securitylog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.keju.identity.IdentityIntegrationTest;
import org.keju.identity.domain.SecurityLog;
import org.keju.identity.domain.SecurityLog.Happening;
import org.keju.identity.securitylog.SecurityLogCheck.Finding;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@IdentityIntegrationTest
class SecurityLogCheckIT {

    private final SecurityLogCheck check;
    private final SecurityLog log;
    private final TransactionTemplate transaction;

    @Autowired
    SecurityLogCheckIT(SecurityLogCheck check, SecurityLog log, TransactionTemplate transaction) {
        this.check = check;
        this.log = log;
        this.transaction = transaction;
    }

    @Test
    void followsAChainThatIsLongerThanWhatIsReadAtOnce() {
        writeAtOnce(1_100);

        Finding finding = check.run();

        assertThat(finding.intact()).isTrue();
        assertThat(finding.rows()).isGreaterThan(1_100);
    }

    @Test
    void findsNoFaultInRowsThatAreAddedMeanwhile() {
        writeAtOnce(500);
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            while (!over.get()) {
                log.record(Happening.LOGGED_OUT, null, null);
            }
        });
        try {
            assertThat(IntStream.range(0, 40).mapToObj(n -> check.run().intact()))
                    .containsOnly(true);
        } finally {
            over.set(true);
            writer.join();
        }
    }

    private void writeAtOnce(int rows) {
        transaction.executeWithoutResult(
                status -> IntStream.range(0, rows).forEach(n -> log.record(Happening.LOGGED_OUT, null, null)));
    }
}
