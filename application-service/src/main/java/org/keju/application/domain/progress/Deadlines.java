package org.keju.application.domain.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When regions close for one application: the window's end, moved by what the exam grants to this candidate. */
final class Deadlines {

    private final Process process;
    private final Facts facts;

    Deadlines(Process process, Facts facts) {
        this.process = process;
        this.facts = facts;
    }

    /** When the candidate's time for a region ends: the window's end, or later by the repair grace. Null: never. */
    @Nullable
    Instant closing(Region region, Guard guard) {
        Window window = guard.window();
        if (window == null) {
            return null;
        }
        Duration repair = guard.grace().repair();
        if (repair == null) {
            return window.until();
        }
        Region own = ownDecision(region);
        Instant closing = own == null ? window.until() : extended(window.until(), own, repair);
        for (Region before : guard.after().wanted().keySet()) {
            closing = extended(closing, before, repair);
        }
        return closing;
    }

    /** The region whose refusal gives this one back to the candidate. */
    private static @Nullable Region ownDecision(Region region) {
        return switch (region) {
            case PHOTO -> Region.PHOTO;
            case APPLICATION -> Region.QUALIFICATION;
            case FEE -> Region.EXEMPTION;
            default -> null;
        };
    }

    /** The repair grace runs from a refusal, and from whatever decided the regions before. */
    private Instant extended(Instant closing, Region decided, Duration repair) {
        Instant since = facts.since(decided);
        return since != null && decided(decided) ? later(closing, since.plus(repair)) : closing;
    }

    /** Until when a payment begun before closing is waited for; null when it is not. */
    @Nullable
    Instant begunUntil(Region region, Guard guard) {
        Instant closing = closing(region, guard);
        Duration begun = guard.grace().begun();
        Instant since = facts.since(region);
        if (closing == null || begun == null || since == null || !since.isBefore(closing)) {
            return null;
        }
        return closing.plus(begun);
    }

    /** Until when a person's decision counts. It runs from the closing, or from the candidate's own act if that was allowed later. */
    @Nullable
    Instant decisionUntil(Region region, Guard guard) {
        Window window = guard.window();
        Duration late = guard.grace().decidedLate();
        if (window == null || late == null) {
            return null;
        }
        Instant since = facts.since(region);
        return (since == null ? window.until() : later(window.until(), since)).plus(late);
    }

    /** When a decision on a region is promised; the promise does not run before the region opens. */
    @Nullable
    Instant promisedBy(Region region, Guard guard) {
        Instant since = facts.since(region);
        Duration promise = guard.promise();
        if (since == null || promise == null) {
            return null;
        }
        Window window = guard.window();
        return (window == null ? since : later(since, window.from())).plus(promise);
    }

    /** Every instant at which time alone may change a step. */
    Stream<Instant> boundaries() {
        return process.guards().entrySet().stream().flatMap(entry -> {
            Region region = entry.getKey();
            Guard guard = entry.getValue();
            Window window = guard.window();
            return Stream.of(
                            window == null ? null : window.from(),
                            closing(region, guard),
                            begunUntil(region, guard),
                            decisionUntil(region, guard))
                    .flatMap(Stream::ofNullable);
        });
    }

    private boolean decided(Region region) {
        return switch (facts.state(region)) {
            case PhotoState.APPROVED,
                    PhotoState.REJECTED,
                    QualificationState.PASSED,
                    QualificationState.FAILED,
                    QualificationState.RETURNED,
                    ExemptionState.REFUSED -> true;
            default -> false;
        };
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
