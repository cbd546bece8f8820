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
        return decisionsFor(region, guard)
                .map(decision -> decision.plus(repair))
                .reduce(window.until(), Deadlines::later);
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

    /** The decisions from which a repair grace runs: a refusal of this region, and whatever decided the regions before it. */
    private Stream<Instant> decisionsFor(Region region, Guard guard) {
        Stream<Region> own = switch (region) {
            case PHOTO -> Stream.of(Region.PHOTO);
            case APPLICATION -> Stream.of(Region.QUALIFICATION);
            case FEE -> Stream.of(Region.EXEMPTION);
            default -> Stream.empty();
        };
        return Stream.concat(own, guard.after().wanted().keySet().stream())
                .filter(this::decided)
                .flatMap(decided -> Stream.ofNullable(facts.since(decided)));
    }

    private boolean decided(Region region) {
        return facts.state(region)
                .in(
                        PhotoState.APPROVED,
                        PhotoState.REJECTED,
                        QualificationState.PASSED,
                        QualificationState.FAILED,
                        QualificationState.RETURNED,
                        ExemptionState.REFUSED);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
