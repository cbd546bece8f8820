package org.keju.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keju.application.application.StartApplication;
import org.keju.application.domain.Applications;
import org.keju.application.domain.Candidate;
import org.keju.kit.ids.Ids;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestTokens;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionOperations;

/** Several clicks, and several copies of the service, at once. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ConcurrencyIT {

    private static final int CLICKS = 8;

    private final StartApplication start;
    private final Applications applications;
    private final TransactionOperations transactions;
    private final UUID exam;

    ConcurrencyIT(
            StartApplication start,
            Applications applications,
            TransactionOperations transactions,
            RestTestClient http,
            TestTokens tokens) {
        this.start = start;
        this.applications = applications;
        this.transactions = transactions;
        this.exam = new Office(http, tokens).publishesAnExam();
    }

    @Test
    void manyClicksAtOnceBeginOneApplication() throws Exception {
        Candidate candidate = new Candidate(Ids.next(), "李明", "110***********1234");
        Callable<StartApplication.Started> click = () -> start.run(exam, candidate, null);
        try (ExecutorService browsers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<StartApplication.Started>> answers = browsers.invokeAll(
                    Stream.generate(() -> click).limit(CLICKS).toList());
            Set<UUID> begun = answers.stream()
                    .map(answer -> valueOf(answer).applicationId())
                    .collect(Collectors.toSet());

            assertThat(begun).hasSize(1);
        }
    }

    @Test
    void anApplicationThatOneCopyHasIsPassedOverByTheOther() throws Exception {
        UUID id = start.run(exam, new Candidate(Ids.next(), "李明", "110***********1234"), null)
                .applicationId();
        Instant farAhead = Instant.now().plus(Duration.ofDays(365));
        Callable<Boolean> otherCopy = () -> Boolean.TRUE.equals(
                transactions.execute(_ -> applications.lockIfDue(id, farAhead).isPresent()));
        try (ExecutorService copies = Executors.newVirtualThreadPerTaskExecutor()) {
            Boolean seen = transactions.execute(_ -> {
                assertThat(applications.lock(id)).isPresent();
                return valueOf(copies.submit(otherCopy));
            });

            assertThat(seen).isFalse();
            assertThat(copies.submit(otherCopy).get()).isTrue();
        }
    }

    private static <T> T valueOf(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
