package org.keju.application.domain.progress;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/**
 * Where an application stands: a pure function of the exam's process, the facts of the application and the time. The
 * timeline that a candidate sees, every guard of a command and every event about an application come from here.
 */
public final class Progress {

    private final Process process;
    private final Facts facts;
    private final Instant now;
    private final Deadlines deadlines;
    private final Map<Region, Step> steps;

    private Progress(Process process, Facts facts, Instant now) {
        this.process = process;
        this.facts = facts;
        this.now = now;
        this.deadlines = new Deadlines(process, facts);
        this.steps = Collections.unmodifiableMap(new Steps(process, facts, now, deadlines).all());
    }

    public static Progress of(Process process, Facts facts, Instant now) {
        return new Progress(process, facts, now);
    }

    public Step step(Region region) {
        return steps.getOrDefault(region, new Step.NotNeeded());
    }

    /** Every region in the order of {@link Region}, those that the exam does without included. */
    public Map<Region, Step> steps() {
        return steps;
    }

    /** Whether all that the exam requires is done. */
    public boolean complete() {
        return facts.application().satisfies(ApplicationState.SUBMITTED)
                && steps.entrySet().stream()
                        .allMatch(step ->
                                !required(step.getKey()) || step.getValue().done());
    }

    /** The required region that can never be done any more, and by which a living application lapses. */
    public Optional<Region> lapsedBy() {
        if (facts.application().ended() || facts.application() == ApplicationState.COMPLETE) {
            return Optional.empty();
        }
        return steps.entrySet().stream()
                .filter(step -> required(step.getKey()) && step.getValue().dead())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The next instant at which time alone changes any step; empty when only somebody's act can. */
    public Optional<Instant> nextChange() {
        return deadlines
                .boundaries()
                .filter(now::isBefore)
                .sorted()
                .distinct()
                .filter(instant -> !of(process, facts, instant).steps.equals(steps))
                .findFirst();
    }

    /** Why form and position cannot be changed now; empty when they can. */
    public Optional<EditRefusal> editRefusal() {
        if (step(Region.APPLICATION).open()) {
            return Optional.empty();
        }
        return facts.application() == ApplicationState.SUBMITTED
                ? refusalAfterSubmission()
                : Optional.of(refusalOfDraft());
    }

    /** Why an edit is refused. */
    public enum EditRefusal {
        NOT_OPEN,
        CLOSED,
        LOCKED
    }

    private EditRefusal refusalOfDraft() {
        return switch (step(Region.APPLICATION)) {
            case Step.Locked _ -> EditRefusal.NOT_OPEN;
            case Step.Lapsed _ -> EditRefusal.CLOSED;
            default -> EditRefusal.LOCKED;
        };
    }

    private Optional<EditRefusal> refusalAfterSubmission() {
        Guard guard = process.guard(Region.APPLICATION);
        Guard.Editing editing = guard == null ? null : guard.editing();
        if (guard == null || editing == null || editing.lockedBy().anyHolds(facts)) {
            return Optional.of(EditRefusal.LOCKED);
        }
        Window window = editing.window() == null ? guard.window() : editing.window();
        return window == null || window.contains(now) ? Optional.empty() : Optional.of(EditRefusal.CLOSED);
    }

    private boolean required(Region region) {
        Guard guard = process.guard(region);
        return guard != null && guard.required();
    }
}
