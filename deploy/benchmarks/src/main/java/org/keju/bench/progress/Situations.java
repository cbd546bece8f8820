package org.keju.bench.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.progress.ApplicationState;
import org.keju.application.domain.progress.CommitmentState;
import org.keju.application.domain.progress.Condition;
import org.keju.application.domain.progress.ExemptionState;
import org.keju.application.domain.progress.Facts;
import org.keju.application.domain.progress.FeeState;
import org.keju.application.domain.progress.Grace;
import org.keju.application.domain.progress.Guard;
import org.keju.application.domain.progress.PhotoState;
import org.keju.application.domain.progress.Process;
import org.keju.application.domain.progress.QualificationState;
import org.keju.application.domain.progress.Region;
import org.keju.application.domain.progress.RegionState;
import org.keju.application.domain.progress.SeatState;
import org.keju.application.domain.progress.Window;

/** A process with all regions, windows and graces, and many applications at all points of the way through it. */
final class Situations {

    private static final Instant OPENING = Instant.parse("2021-10-15T00:00:00Z");
    private static final Window APPLY = new Window(OPENING, OPENING.plus(Duration.ofDays(10)));
    private static final Window CONFIRM =
            new Window(OPENING.plus(Duration.ofDays(17)), OPENING.plus(Duration.ofDays(24)));
    private static final Window TICKET =
            new Window(OPENING.plus(Duration.ofDays(38)), OPENING.plus(Duration.ofDays(45)));
    private static final Grace GENEROUS = new Grace(Duration.ofHours(24), Duration.ofHours(2), Duration.ofDays(2));

    /** Where applications stand, the first step first. */
    private static final List<List<RegionState>> WAY = List.of(
            List.of(),
            List.of(CommitmentState.ACCEPTED),
            List.of(ApplicationState.SUBMITTED, QualificationState.AWAITING),
            List.of(QualificationState.FAILED),
            List.of(QualificationState.PASSED),
            List.of(PhotoState.PENDING),
            List.of(PhotoState.REJECTED, ExemptionState.REQUESTED),
            List.of(PhotoState.APPROVED),
            List.of(ExemptionState.REFUSED, FeeState.PAYING),
            List.of(FeeState.PAID, ApplicationState.COMPLETE),
            List.of(SeatState.ARRANGED));

    /** One application and when it is looked at. */
    record Situation(Facts facts, Instant now) {}

    private Situations() {}

    static Process process() {
        Map<Region, Guard> guards = new EnumMap<>(Region.class);
        guards.put(Region.COMMITMENT, guard(true, Condition.NONE, APPLY));
        guards.put(Region.APPLICATION, guard(true, after(CommitmentState.ACCEPTED), APPLY));
        guards.put(Region.QUALIFICATION, guard(true, after(ApplicationState.SUBMITTED), APPLY));
        guards.put(Region.PHOTO, guard(true, after(QualificationState.PASSED), CONFIRM));
        guards.put(Region.EXEMPTION, guard(false, after(QualificationState.PASSED), CONFIRM));
        guards.put(Region.FEE, guard(true, after(PhotoState.APPROVED), CONFIRM));
        guards.put(Region.SEAT, guard(false, after(ApplicationState.COMPLETE), null));
        guards.put(Region.TICKET, guard(false, after(SeatState.ARRANGED), TICKET));
        return new Process(guards, Process.Resubmission.OTHER_POSITION);
    }

    static List<Situation> some(int count) {
        SplittableRandom random = new SplittableRandom(count);
        return IntStream.range(0, count).mapToObj(_ -> situation(random)).toList();
    }

    private static Situation situation(SplittableRandom random) {
        int steps = random.nextInt(WAY.size());
        Instant at = OPENING;
        Facts facts = Facts.initial();
        for (List<RegionState> step : WAY.subList(0, steps + 1)) {
            at = at.plus(Duration.ofMinutes(random.nextInt(3000)));
            for (RegionState state : step) {
                facts = facts.with(state, at);
            }
        }
        return new Situation(facts, at.plus(Duration.ofMinutes(random.nextInt(3000))));
    }

    private static Guard guard(boolean required, Condition after, @Nullable Window window) {
        return new Guard(required, after, window, null, GENEROUS, Duration.ofDays(1));
    }

    private static Condition after(RegionState state) {
        return new Condition(Map.of(state.region(), Set.of(state)));
    }
}
