package org.keju.application.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keju.application.domain.progress.ProcessFixture.MONDAY;
import static org.keju.application.domain.progress.ProcessFixture.aProcess;
import static org.keju.application.domain.progress.ProcessFixture.after;
import static org.keju.application.domain.progress.ProcessFixture.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds for every process, whatever its windows and graces, and for all facts, likely or not. */
class ProgressPropertiesTest {

    private static final int HOURS = 24 * 14;

    @Property(tries = 300)
    void isPure(@ForAll("processes") Process process, @ForAll("facts") Facts facts, @ForAll("instants") Instant now) {
        assertThat(Progress.of(process, facts, now).steps())
                .isEqualTo(Progress.of(process, facts, now).steps());
    }

    @Property(tries = 300)
    void answersForEveryRegion(
            @ForAll("processes") Process process, @ForAll("facts") Facts facts, @ForAll("instants") Instant now) {
        assertThat(Progress.of(process, facts, now).steps()).containsOnlyKeys(Region.values());
    }

    @Property(tries = 500)
    void isNeverOpenAndDoneOrDead(
            @ForAll("processes") Process process, @ForAll("facts") Facts facts, @ForAll("instants") Instant now) {
        assertThat(Progress.of(process, facts, now).steps().values())
                .allSatisfy(step -> assertThat(List.of(step.open(), step.done(), step.dead()))
                        .filteredOn(holds -> holds)
                        .hasSizeLessThanOrEqualTo(1));
    }

    @Property(tries = 500)
    void isNeverCompleteAndLapsed(
            @ForAll("processes") Process process, @ForAll("facts") Facts facts, @ForAll("instants") Instant now) {
        Progress progress = Progress.of(process, facts, now);

        assertThat(progress.complete() && progress.lapsedBy().isPresent()).isFalse();
    }

    @Property(tries = 500)
    void onlyMovesForwardWhileNobodyActs(
            @ForAll("processes") Process process,
            @ForAll("facts") Facts facts,
            @ForAll("instants") Instant now,
            @ForAll("instants") Instant later) {
        Progress earlier = Progress.of(process, facts, now.isBefore(later) ? now : later);
        Progress after = Progress.of(process, facts, now.isBefore(later) ? later : now);

        assertThat(Region.values())
                .allSatisfy(region ->
                        assertThat(rank(after.step(region))).isGreaterThanOrEqualTo(rank(earlier.step(region))));
    }

    @Property(tries = 500)
    void nextChangeIsTheNextChange(
            @ForAll("processes") Process process, @ForAll("facts") Facts facts, @ForAll("instants") Instant now) {
        Progress progress = Progress.of(process, facts, now);
        Optional<Instant> next = progress.nextChange();
        Instant horizon = next.orElse(MONDAY.plus(Duration.ofDays(60)));

        for (Instant quiet = now; quiet.isBefore(horizon); quiet = quiet.plus(Duration.ofMinutes(30))) {
            assertThat(Progress.of(process, facts, quiet).steps()).isEqualTo(progress.steps());
        }
        next.ifPresent(change ->
                assertThat(Progress.of(process, facts, change).steps()).isNotEqualTo(progress.steps()));
    }

    /** Time may lock nothing that was open and revive nothing that had lapsed. */
    private static int rank(Step step) {
        return switch (step) {
            case Step.Locked _ -> 0;
            case Step.NotNeeded _, Step.Done _ -> 1;
            case Step.Open _ -> 1;
            case Step.Waiting _ -> 2;
            case Step.Failed failed -> failed.repairable() ? 1 : 3;
            case Step.Lapsed _ -> 3;
        };
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.integers().between(-48, HOURS).map(hour -> MONDAY.plus(Duration.ofHours(hour)));
    }

    @Provide
    Arbitrary<Facts> facts() {
        Arbitrary<Map<Region, RegionState>> states = Arbitraries.maps(
                        Arbitraries.of(Region.class), Arbitraries.integers().between(0, 4))
                .map(picked -> {
                    Map<Region, RegionState> chosen = new EnumMap<>(Region.class);
                    picked.forEach((region, index) -> {
                        List<RegionState> all = RegionState.all(region);
                        chosen.put(region, all.get(index % all.size()));
                    });
                    return chosen;
                });
        return Combinators.combine(states, instants().list().ofSize(Region.values().length))
                .as((chosen, times) -> {
                    Facts facts = Facts.initial();
                    for (RegionState state : chosen.values()) {
                        facts = facts.with(state, times.get(state.region().ordinal()));
                    }
                    return facts;
                });
    }

    @Provide
    Arbitrary<Process> processes() {
        Arbitrary<List<Window>> windows = windows().list().ofSize(Region.values().length);
        Arbitrary<List<Grace>> graces = graces().list().ofSize(Region.values().length);
        return Combinators.combine(windows, graces, Arbitraries.of(Process.Resubmission.class))
                .as(ProgressPropertiesTest::process);
    }

    private static Process process(List<Window> windows, List<Grace> graces, Process.Resubmission resubmission) {
        ProcessFixture fixture = aProcess().resubmission(resubmission);
        for (Region region : Region.values()) {
            Guard guard = fixture.build().guard(region);
            if (guard != null) {
                fixture.with(region, guard(guard.after(), windows.get(region.ordinal())))
                        .grace(region, graces.get(region.ordinal()));
            }
        }
        Window exemption = windows.get(Region.EXEMPTION.ordinal());
        return fixture.with(Region.EXEMPTION, optional(after(ApplicationState.SUBMITTED), exemption))
                .grace(Region.EXEMPTION, graces.get(Region.EXEMPTION.ordinal()))
                .with(Region.SEAT, guard(after(ApplicationState.COMPLETE), null))
                .with(Region.TICKET, guard(after(SeatState.ARRANGED), windows.getLast()))
                .build();
    }

    private static Guard optional(Condition after, Window window) {
        return new Guard(false, after, window, null, Grace.NONE, Duration.ofDays(1));
    }

    private static Arbitrary<Window> windows() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.integers().between(1, 120))
                .as((from, length) -> new Window(
                        MONDAY.plus(Duration.ofHours(from)), MONDAY.plus(Duration.ofHours((long) from + length))));
    }

    private static Arbitrary<Grace> graces() {
        return Combinators.combine(durations(), durations(), durations()).as(Grace::new);
    }

    private static Arbitrary<@Nullable Duration> durations() {
        return Arbitraries.integers()
                .between(0, 72)
                .<@Nullable Duration>map(Duration::ofHours)
                .injectNull(0.4);
    }
}
