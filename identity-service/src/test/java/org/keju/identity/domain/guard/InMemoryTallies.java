package org.keju.identity.domain.guard;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Tallies without a database; for one thread. */
final class InMemoryTallies implements Tallies {

    private final Map<Subject, Tally> kept = new HashMap<>();

    @Override
    public Map<Subject, Tally> add(Collection<Subject> subjects, Collection<Subject> others, Instant now) {
        Map<Subject, Tally> before = new HashMap<>();
        subjects.forEach(subject -> before.put(subject, find(subject).at(now)));
        others.forEach(subject -> before.put(subject, find(subject)));
        subjects.forEach(subject -> add(subject, now));
        return before;
    }

    @Override
    public void add(Subject subject, Instant now) {
        Tally standing = find(subject).at(now);
        Instant first = standing.count() == 0 ? now : standing.first();
        kept.put(
                subject,
                new Tally(standing.count() + 1, first, now, subject.scope().forgottenAt(first, now)));
    }

    @Override
    public Tally find(Subject subject) {
        return kept.getOrDefault(subject, Tally.NONE);
    }

    @Override
    public void settle(Collection<Subject> forgotten, Collection<Subject> takenBack) {
        forgotten.forEach(kept::remove);
        takenBack.forEach(subject -> kept.computeIfPresent(
                subject,
                (key, tally) -> new Tally(tally.count() - 1, tally.first(), tally.last(), tally.forgottenAt())));
    }
}
