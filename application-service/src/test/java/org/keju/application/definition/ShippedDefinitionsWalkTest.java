package org.keju.application.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keju.application.domain.exam.ExamDefinition;
import org.keju.application.domain.progress.Actor;
import org.keju.application.domain.progress.ApplicationState;
import org.keju.application.domain.progress.CommitmentState;
import org.keju.application.domain.progress.ExemptionState;
import org.keju.application.domain.progress.Facts;
import org.keju.application.domain.progress.FeeState;
import org.keju.application.domain.progress.PhotoState;
import org.keju.application.domain.progress.Process;
import org.keju.application.domain.progress.Progress;
import org.keju.application.domain.progress.QualificationState;
import org.keju.application.domain.progress.Region;
import org.keju.application.domain.progress.RegionState;
import org.keju.application.domain.progress.ScoreState;
import org.keju.application.domain.progress.SeatState;
import org.keju.application.domain.progress.Step;
import org.keju.application.domain.progress.TicketState;

/**
 * Plays every candidate through every shipped exam: from the beginning, each act that some step allows, and the passing of
 * time. Nobody may be stuck, and everybody who is in time can get to the end.
 */
class ShippedDefinitionsWalkTest {

    private record Situation(Facts facts, Instant now) {}

    static Stream<ExamDefinition> definitions() {
        return ShippedDefinitions.names().stream().map(ShippedDefinitions::read);
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void nobodyIsEverStuck(ExamDefinition exam) {
        Set<Situation> reached = reachable(exam);

        assertThat(reached.size()).isGreaterThan(50);
        assertThat(reached.stream().filter(situation -> stuck(exam, situation))).isEmpty();
    }

    private static boolean stuck(ExamDefinition exam, Situation situation) {
        Progress progress = Progress.of(exam.process(), situation.facts(), situation.now());
        boolean ended = situation.facts().application().ended()
                || progress.complete()
                || progress.lapsedBy().isPresent();
        boolean somebodyActs =
                progress.steps().values().stream().anyMatch(step -> step.open() || step instanceof Step.Waiting);
        return !ended && !somebodyActs && progress.nextChange().isEmpty();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void everyStateIsReachedAndTheTicketAtTheEnd(ExamDefinition exam) {
        Set<RegionState> seen = new HashSet<>();
        reachable(exam)
                .forEach(situation -> exam.process()
                        .guards()
                        .keySet()
                        .forEach(region -> seen.add(situation.facts().state(region))));

        List<RegionState> never = List.of(ApplicationState.WITHDRAWN, QualificationState.NONE);
        assertThat(seen)
                .containsAll(exam.process().guards().keySet().stream()
                        .flatMap(region -> RegionState.all(region).stream())
                        .filter(state -> !never.contains(state))
                        .filter(state -> state != FeeState.WAIVED || exam.exemption() != null)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void everybodyWaitsForSomebodyWhoIsNamed(ExamDefinition exam) {
        Set<Actor> actors = new HashSet<>();
        reachable(exam)
                .forEach(situation -> Progress.of(exam.process(), situation.facts(), situation.now())
                        .steps()
                        .values()
                        .forEach(step -> {
                            if (step instanceof Step.Waiting waiting) {
                                actors.add(waiting.whom());
                            }
                        }));

        Set<Region> regions = exam.process().guards().keySet();
        assertThat(actors)
                .contains(Actor.PHOTO_AUDITOR, Actor.PAYMENT_CHANNEL, Actor.EXAM_ADMINISTRATOR)
                .satisfies(all ->
                        assertThat(all.contains(Actor.REVIEWER)).isEqualTo(regions.contains(Region.QUALIFICATION)))
                .satisfies(all ->
                        assertThat(all.contains(Actor.FEE_OFFICER)).isEqualTo(regions.contains(Region.EXEMPTION)));
    }

    private static Set<Situation> reachable(ExamDefinition exam) {
        Instant first = exam.windows().values().stream()
                .map(window -> window.from())
                .min(Instant::compareTo)
                .orElseThrow();
        Situation start = new Situation(Facts.initial(), first);
        Set<Situation> reached = new LinkedHashSet<>(Set.of(start));
        Deque<Situation> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            next(exam.process(), open.remove()).filter(reached::add).forEach(open::add);
        }
        return reached;
    }

    /** Every act that is possible, each a minute after the last, and the next change that time brings. */
    private static Stream<Situation> next(Process process, Situation situation) {
        Progress progress = Progress.of(process, situation.facts(), situation.now());
        if (situation.facts().application() == ApplicationState.LAPSED) {
            return Stream.empty();
        }
        if (progress.lapsedBy().isPresent()) {
            return act(situation, ApplicationState.LAPSED);
        }
        if (progress.complete() && situation.facts().application() == ApplicationState.SUBMITTED) {
            return act(situation, ApplicationState.COMPLETE);
        }
        Stream<Situation> acts = Stream.of(Region.values())
                .flatMap(region -> outcomes(region, progress.step(region), situation.facts())
                        .flatMap(state -> act(situation, state)));
        Stream<Situation> waits =
                progress.nextChange().stream().map(change -> new Situation(situation.facts(), change));
        return Stream.concat(acts, waits);
    }

    /** Facts are kept to the minute of the situation, so that the walk ends. */
    private static Stream<Situation> act(Situation situation, RegionState state) {
        Facts facts = situation.facts().with(state, situation.now());
        if (state == ApplicationState.SUBMITTED) {
            facts = facts.with(QualificationState.AWAITING, situation.now());
        }
        if (state == ExemptionState.GRANTED) {
            facts = facts.with(FeeState.WAIVED, situation.now());
        }
        return Stream.of(new Situation(facts, situation.now()));
    }

    private static boolean payingStill(Step step) {
        return step instanceof Step.Waiting waiting && waiting.whom() == Actor.PAYMENT_CHANNEL;
    }

    private static Stream<RegionState> outcomes(Region region, Step step, Facts facts) {
        boolean waiting = step instanceof Step.Waiting;
        return switch (region) {
            case COMMITMENT -> step.open() ? Stream.of(CommitmentState.ACCEPTED) : Stream.empty();
            case APPLICATION -> step.open() ? Stream.of(ApplicationState.SUBMITTED) : Stream.empty();
            case PHOTO ->
                waiting
                        ? Stream.of(PhotoState.APPROVED, PhotoState.REJECTED)
                        : step.open() ? Stream.of(PhotoState.PENDING) : Stream.empty();
            case QUALIFICATION ->
                waiting
                        ? Stream.of(QualificationState.PASSED, QualificationState.FAILED, QualificationState.RETURNED)
                        : Stream.empty();
            case EXEMPTION ->
                waiting
                        ? Stream.of(ExemptionState.GRANTED, ExemptionState.REFUSED)
                        : step.open() ? Stream.of(ExemptionState.REQUESTED) : Stream.empty();
            case FEE ->
                step.open() && facts.state(Region.FEE) == FeeState.NONE
                        ? Stream.of(FeeState.PAYING)
                        : step.open() || payingStill(step) ? Stream.of(FeeState.PAID) : Stream.empty();
            case SEAT -> waiting ? Stream.of(SeatState.ARRANGED) : Stream.empty();
            case TICKET -> step.open() ? Stream.of(TicketState.ISSUED) : Stream.empty();
            case SCORE -> waiting ? Stream.of(ScoreState.PUBLISHED) : Stream.empty();
        };
    }
}
