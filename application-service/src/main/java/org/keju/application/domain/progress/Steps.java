package org.keju.application.domain.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Computes the step of every region. One switch over all states of all regions decides which rule applies. */
final class Steps {

    private final Process process;
    private final Facts facts;
    private final Instant now;
    private final Deadlines deadlines;
    private final EnumMap<Region, Step> steps = new EnumMap<>(Region.class);

    Steps(Process process, Facts facts, Instant now, Deadlines deadlines) {
        this.process = process;
        this.facts = facts;
        this.now = now;
        this.deadlines = deadlines;
    }

    Map<Region, Step> all() {
        for (Region region : Region.values()) {
            stepOf(region);
        }
        return steps;
    }

    /** Steps look at the steps before them, so each is computed once, when first asked for; definitions have no cycles. */
    private Step stepOf(Region region) {
        Step known = steps.get(region);
        if (known != null) {
            return known;
        }
        Guard guard = process.guard(region);
        Step step = guard == null ? new Step.NotNeeded() : afterTheEnd(region, living(region, guard));
        steps.put(region, step);
        return step;
    }

    /** When an application has been given up, what was done stays done, what failed stays failed, and the rest is lapsed. */
    private Step afterTheEnd(Region region, Step step) {
        if (!facts.application().ended()) {
            return step;
        }
        return switch (step) {
            case Step.Done done when region != Region.APPLICATION -> done;
            case Step.NotNeeded none -> none;
            case Step.Failed failed -> new Step.Failed(failed.since(), false, null);
            default -> new Step.Lapsed(facts.since(Region.APPLICATION));
        };
    }

    private Step living(Region region, Guard guard) {
        return switch (facts.state(region)) {
            case CommitmentState.ACCEPTED,
                    ApplicationState.COMPLETE,
                    PhotoState.APPROVED,
                    QualificationState.PASSED,
                    ExemptionState.GRANTED,
                    FeeState.PAID,
                    FeeState.WAIVED,
                    SeatState.ARRANGED,
                    TicketState.ISSUED,
                    ScoreState.PUBLISHED -> new Step.Done(facts.since(region));
            case CommitmentState.UNREAD, ApplicationState.DRAFT, PhotoState.NONE, TicketState.NONE ->
                forCandidate(region, guard);
            case ApplicationState.SUBMITTED -> submitted(guard);
            case ApplicationState.WITHDRAWN, ApplicationState.LAPSED -> new Step.Lapsed(facts.since(region));
            case PhotoState.PENDING -> waiting(region, guard, Actor.PHOTO_AUDITOR);
            case PhotoState.REJECTED -> rejected(region, guard);
            case QualificationState.NONE, QualificationState.AWAITING -> forStaff(region, guard, Actor.REVIEWER);
            case QualificationState.FAILED, QualificationState.RETURNED -> refused();
            case ExemptionState.NONE -> onOffer(region, guard);
            case ExemptionState.REQUESTED -> waiting(region, guard, Actor.FEE_OFFICER);
            case ExemptionState.REFUSED -> notExempted(region, guard);
            case FeeState.NONE -> unlessExemptionIsPending(forCandidate(region, guard));
            case FeeState.PAYING -> unlessExemptionIsPending(paying(region, guard));
            case SeatState.NONE, ScoreState.HIDDEN -> forStaff(region, guard, Actor.EXAM_ADMINISTRATOR);
        };
    }

    /** The candidate's own steps: locked, then open, then lapsed. */
    private Step forCandidate(Region region, Guard guard) {
        Instant closing = deadlines.closing(region, guard);
        List<Step.Lock> locks = locks(guard);
        if (locks.isEmpty() && !beforeWindow(guard)) {
            return passed(closing) ? new Step.Lapsed(closing) : new Step.Open(closing);
        }
        // A closed window can still open for this candidate if a decision is outstanding from which a repair grace will
        // run.
        boolean hopeless = passed(closing) && guard.grace().repair() == null;
        return hopeless || anyDead(locks) ? new Step.Lapsed(closing) : locked(guard, locks);
    }

    /** Steps of staff: the candidate's window does not close on them. */
    private Step forStaff(Region region, Guard guard, Actor actor) {
        List<Step.Lock> locks = locks(guard);
        if (anyDead(locks)) {
            return new Step.Lapsed(deadlines.closing(region, guard));
        }
        return locks.isEmpty() && !beforeWindow(guard) ? waiting(region, guard, actor) : locked(guard, locks);
    }

    private Step waiting(Region region, Guard guard, Actor actor) {
        Instant until = deadlines.decisionUntil(region, guard);
        return passed(until)
                ? new Step.Lapsed(until)
                : new Step.Waiting(actor, deadlines.promisedBy(region, guard), until);
    }

    private Step rejected(Region region, Guard guard) {
        if (!locks(guard).isEmpty()) {
            return forCandidate(region, guard);
        }
        Instant closing = deadlines.closing(region, guard);
        return new Step.Failed(facts.since(region), !passed(closing), closing);
    }

    /** A submission is done, until a reviewer asks for another and time remains for it. */
    private Step submitted(Guard guard) {
        if (facts.qualification().asksForResubmission() && resubmissionOpen(guard)) {
            return new Step.Open(deadlines.closing(Region.APPLICATION, guard));
        }
        return new Step.Done(facts.since(Region.APPLICATION));
    }

    private Step refused() {
        Guard application = process.guard(Region.APPLICATION);
        boolean repairable = application != null && resubmissionOpen(application);
        Instant until = application != null && repairable ? deadlines.closing(Region.APPLICATION, application) : null;
        return new Step.Failed(facts.since(Region.QUALIFICATION), repairable, until);
    }

    private boolean resubmissionOpen(Guard application) {
        boolean allowed = facts.qualification() == QualificationState.RETURNED
                || process.resubmission() != Process.Resubmission.NEVER;
        return allowed && !passed(deadlines.closing(Region.APPLICATION, application));
    }

    /** A payment begun in time is waited for; until closing the candidate may also try again. */
    private Step paying(Region region, Guard guard) {
        Instant closing = deadlines.closing(region, guard);
        if (!passed(closing)) {
            return forCandidate(region, guard);
        }
        Instant until = deadlines.begunUntil(region, guard);
        return until == null || passed(until) || anyDead(locks(guard))
                ? new Step.Lapsed(until == null ? closing : until)
                : new Step.Waiting(Actor.PAYMENT_CHANNEL, until, until);
    }

    /** Nobody has to ask for an exemption, so that nothing is missed when it was not asked for in time or is of no use any more. */
    private Step onOffer(Region region, Guard guard) {
        Step step = forCandidate(region, guard);
        return facts.fee().settled() || step.dead() ? new Step.NotNeeded() : step;
    }

    /** As long as it is of use, a candidate who was refused may ask once more. */
    private Step notExempted(Region region, Guard guard) {
        Instant closing = deadlines.closing(region, guard);
        boolean repairable =
                !facts.fee().settled() && !passed(closing) && locks(guard).isEmpty();
        return new Step.Failed(facts.since(region), repairable, repairable ? closing : null);
    }

    /** Whoever asked in time to be let off the fee does not lose by an officer who has not decided yet. */
    private Step unlessExemptionIsPending(Step fee) {
        return fee instanceof Step.Lapsed && stepOf(Region.EXEMPTION) instanceof Step.Waiting pending
                ? new Step.Waiting(Actor.FEE_OFFICER, pending.promisedBy(), pending.until())
                : fee;
    }

    private Step locked(Guard guard, List<Step.Lock> locks) {
        Window window = guard.window();
        return new Step.Locked(locks, window != null && beforeWindow(guard) ? window.from() : null);
    }

    private List<Step.Lock> locks(Guard guard) {
        List<Step.Lock> locks = new ArrayList<>(0);
        guard.after().wanted().forEach((region, states) -> {
            if (!guard.after().holdsFor(region, facts)) {
                locks.add(new Step.Lock(region, states));
            }
        });
        return List.copyOf(locks);
    }

    private boolean anyDead(List<Step.Lock> locks) {
        return locks.stream().anyMatch(lock -> stepOf(lock.region()).dead());
    }

    private boolean beforeWindow(Guard guard) {
        Window window = guard.window();
        return window != null && now.isBefore(window.from());
    }

    private boolean passed(@Nullable Instant instant) {
        return instant != null && !now.isBefore(instant);
    }
}
