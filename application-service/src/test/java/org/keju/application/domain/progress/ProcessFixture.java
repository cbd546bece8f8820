package org.keju.application.domain.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Processes in which everything is required and open from Monday to Friday; a test names only what it is about. */
public final class ProcessFixture {

    public static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");
    public static final Instant FRIDAY = Instant.parse("2026-03-06T00:00:00Z");
    public static final Window WEEK = new Window(MONDAY, FRIDAY);

    private final Map<Region, Guard> guards = new EnumMap<>(Region.class);
    private Process.Resubmission resubmission = Process.Resubmission.OTHER_POSITION;

    private ProcessFixture() {}

    /** Commitment, application, then photo and qualification side by side, then the fee. */
    public static ProcessFixture aProcess() {
        return new ProcessFixture()
                .with(Region.COMMITMENT, guard(Condition.NONE))
                .with(Region.APPLICATION, guard(after(CommitmentState.ACCEPTED)))
                .with(Region.PHOTO, guard(after(ApplicationState.SUBMITTED)))
                .with(Region.QUALIFICATION, guard(after(ApplicationState.SUBMITTED)))
                .with(Region.FEE, guard(after(PhotoState.APPROVED, QualificationState.PASSED)));
    }

    public ProcessFixture with(Region region, Guard guard) {
        guards.put(region, guard);
        return this;
    }

    public ProcessFixture without(Region region) {
        guards.remove(region);
        return this;
    }

    public ProcessFixture grace(Region region, Grace grace) {
        Guard guard = Objects.requireNonNull(guards.get(region));
        return with(
                region,
                new Guard(guard.required(), guard.after(), guard.window(), guard.editing(), grace, guard.promise()));
    }

    public ProcessFixture editing(Guard.Editing editing) {
        Guard guard = Objects.requireNonNull(guards.get(Region.APPLICATION));
        return with(
                Region.APPLICATION,
                new Guard(true, guard.after(), guard.window(), editing, guard.grace(), guard.promise()));
    }

    public ProcessFixture resubmission(Process.Resubmission rule) {
        resubmission = rule;
        return this;
    }

    public Process build() {
        return new Process(guards, resubmission);
    }

    public static Guard guard(Condition after) {
        return guard(after, WEEK);
    }

    public static Guard guard(Condition after, @Nullable Window window) {
        return new Guard(true, after, window, null, Grace.NONE, Duration.ofDays(1));
    }

    public static Condition after(RegionState... states) {
        Map<Region, Set<RegionState>> wanted = new EnumMap<>(Region.class);
        for (RegionState state : states) {
            wanted.computeIfAbsent(state.region(), _ -> new LinkedHashSet<>()).add(state);
        }
        return new Condition(wanted);
    }

    public static Grace repair(Duration duration) {
        return new Grace(duration, null, null);
    }

    /** Facts in which all the states given came true at the same instant. */
    public static Facts facts(Instant since, RegionState... states) {
        return List.of(states).stream()
                .reduce(Facts.initial(), (facts, state) -> facts.with(state, since), (_, facts) -> facts);
    }
}
