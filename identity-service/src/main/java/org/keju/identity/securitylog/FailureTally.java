package org.keju.identity.securitylog;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an attack from flooding the log. In each minute the first few failures of an account are written one by one; more
 * are counted, and follow as one row with their number when the minute is over. So are the failures of all accounts
 * together beyond a larger number, then without naming accounts: one can guess at a million of them.
 */
final class FailureTally {

    static final int OF_ONE_ACCOUNT = 5;
    static final int OF_ALL = 120;
    static final Duration WINDOW = Duration.ofMinutes(1);

    private final Map<Object, Integer> written = new HashMap<>();
    private final Map<Object, Counted> counted = new HashMap<>();
    private Instant windowEnd = Instant.MIN;
    private int writtenOfAll;

    private record Subject(String happening, @Nullable Object account) {}

    private static final class Counted {

        private final Entry first;
        private int times;

        Counted(Entry first) {
            this.first = first;
        }
    }

    /** The failure itself when it is to be written now, empty when it was counted. */
    synchronized Optional<Entry> take(Entry failure) {
        if (writtenOfAll >= OF_ALL) {
            count(new Subject(failure.happening(), null), withoutAccount(failure));
            return Optional.empty();
        }
        Subject subject = new Subject(failure.happening(), failure.accountId());
        boolean nobody = failure.accountId() == null;
        if (!nobody && written.merge(subject, 1, Integer::sum) > OF_ONE_ACCOUNT) {
            count(subject, failure);
            return Optional.empty();
        }
        writtenOfAll++;
        return Optional.of(failure);
    }

    /** What was counted in a window that is over, each with its number. */
    synchronized List<Entry> drain(Instant now) {
        if (now.isBefore(windowEnd)) {
            return List.of();
        }
        windowEnd = now.plus(WINDOW);
        written.clear();
        writtenOfAll = 0;
        List<Entry> rows = new ArrayList<>();
        counted.values().forEach(count -> rows.add(count.first.repeated(count.times)));
        counted.clear();
        return rows;
    }

    /** What was drained and could not be written counts on. */
    synchronized void putBack(List<Entry> rows) {
        rows.forEach(row -> count(new Subject(row.happening(), row.accountId()), row));
    }

    private void count(Subject subject, Entry failure) {
        counted.computeIfAbsent(subject, key -> new Counted(failure)).times += failure.times();
    }

    private static Entry withoutAccount(Entry failure) {
        return new Entry(
                failure.happening(),
                failure.outcome(),
                null,
                null,
                null,
                null,
                "many",
                failure.times(),
                failure.happenedAt());
    }
}
