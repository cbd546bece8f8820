package org.keju.identity.securitylog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keju.identity.securitylog.Entry.Outcome;

class FailureTallyTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    private final FailureTally tally = new FailureTally();

    @Test
    void writesTheFirstFailuresOfAnAccountAndAddsUpTheRest() {
        UUID account = UUID.randomUUID();
        tally.drain(NOW);

        assertThat(written(IntStream.range(0, 1_000).mapToObj(i -> account).toList()))
                .isEqualTo(FailureTally.OF_ONE_ACCOUNT);
        assertThat(tally.drain(NOW.plusSeconds(59))).isEmpty();
        assertThat(tally.drain(NOW.plusSeconds(60))).singleElement().satisfies(row -> {
            assertThat(row.accountId()).isEqualTo(account);
            assertThat(row.times()).isEqualTo(1_000 - FailureTally.OF_ONE_ACCOUNT);
        });
    }

    @Test
    void addsUpAnAttackOnManyAccountsWithoutNamingThem() {
        assertThat(written(IntStream.range(0, 100_000)
                        .mapToObj(i -> UUID.randomUUID())
                        .toList()))
                .isEqualTo(FailureTally.OF_ALL);
        assertThat(tally.drain(NOW)).singleElement().satisfies(row -> {
            assertThat(row.accountId()).isNull();
            assertThat(row.times()).isEqualTo(100_000 - FailureTally.OF_ALL);
        });
    }

    @Test
    void beginsAnewWithEachMinute() {
        UUID account = UUID.randomUUID();
        written(IntStream.range(0, 9).mapToObj(i -> account).toList());
        tally.drain(NOW);

        assertThat(tally.take(failure(account))).isPresent();
        assertThat(tally.drain(NOW.plusSeconds(61))).isEmpty();
    }

    @Test
    void addsUpOnWhatCouldNotBeWritten() {
        UUID account = UUID.randomUUID();
        written(IntStream.range(0, 100).mapToObj(i -> account).toList());
        tally.putBack(tally.drain(NOW));
        written(IntStream.range(0, 10).mapToObj(i -> account).toList());

        assertThat(tally.drain(NOW.plusSeconds(60))).singleElement().satisfies(row -> {
            assertThat(row.accountId()).isEqualTo(account);
            assertThat(row.times()).isEqualTo(110 - 2 * FailureTally.OF_ONE_ACCOUNT);
        });
    }

    private long written(List<UUID> accounts) {
        return accounts.stream()
                .filter(account -> tally.take(failure(account)).isPresent())
                .count();
    }

    private static Entry failure(@Nullable UUID account) {
        return new Entry("LOG_IN_FAILED", Outcome.REFUSED, account, null, null, null, "password", 1, NOW);
    }
}
