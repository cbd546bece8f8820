package org.keju.application.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keju.application.application.FindApplications;
import org.keju.application.domain.Refusal;
import org.keju.application.domain.Regions;
import org.keju.application.domain.exam.Reason;
import org.keju.application.domain.progress.QualificationState;
import org.keju.application.domain.progress.Region;
import org.keju.application.domain.progress.RegionState;
import org.keju.application.domain.progress.Step;

/**
 * One step of the candidate's timeline.
 *
 * @param status NOT_NEEDED, LOCKED, OPEN, WAITING, DONE, FAILED or LAPSED
 * @param action what the candidate can do about it now; null when nothing
 */
record StepResponse(
        Region step,
        String status,
        @Nullable Instant since,
        @Nullable Instant opensAt,
        @Nullable Instant until,
        @Nullable String waitingFor,
        @Nullable Instant promisedBy,
        List<Lock> lockedBy,
        List<Reason> reasons,
        @Nullable String note,
        @Nullable String action) {

    /** A step that comes first, and the state it must reach. */
    record Lock(Region step, String needs) {}

    static List<StepResponse> of(FindApplications.Found found) {
        return found.progress().steps().entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), found))
                .toList();
    }

    private static StepResponse of(Region region, Step step, FindApplications.Found found) {
        String action = step.open() ? actionOn(region, found) : null;
        return switch (step) {
            case Step.NotNeeded _ -> plain(region, "NOT_NEEDED", null, null);
            case Step.Locked locked -> locked(region, locked);
            case Step.Open open -> open(region, open, action);
            case Step.Waiting waiting -> waiting(region, waiting);
            case Step.Done done -> plain(region, "DONE", done.since(), null);
            case Step.Failed failed -> failed(region, failed, refusal(region, found), action, found);
            case Step.Lapsed lapsed -> plain(region, "LAPSED", lapsed.since(), null);
        };
    }

    private static StepResponse plain(Region region, String status, @Nullable Instant since, @Nullable String action) {
        return new StepResponse(region, status, since, null, null, null, null, List.of(), List.of(), null, action);
    }

    private static StepResponse locked(Region region, Step.Locked step) {
        List<Lock> locks = step.by().stream()
                .map(lock -> new Lock(
                        lock.region(),
                        lock.needs().stream().map(RegionState::name).collect(Collectors.joining(" | "))))
                .toList();
        return new StepResponse(region, "LOCKED", null, step.opensAt(), null, null, null, locks, List.of(), null, null);
    }

    private static StepResponse open(Region region, Step.Open step, @Nullable String action) {
        // an exemption is on offer: nobody waits for the candidate to ask for it
        String waitingFor = region == Region.EXEMPTION ? null : "CANDIDATE";
        return new StepResponse(
                region, "OPEN", null, null, step.until(), waitingFor, null, List.of(), List.of(), null, action);
    }

    private static StepResponse waiting(Region region, Step.Waiting step) {
        return new StepResponse(
                region,
                "WAITING",
                null,
                null,
                step.until(),
                step.whom().name(),
                step.promisedBy(),
                List.of(),
                List.of(),
                null,
                null);
    }

    private static StepResponse failed(
            Region region, Step.Failed step, Refusal refusal, @Nullable String action, FindApplications.Found found) {
        ReasonCatalogue catalogue = ReasonCatalogue.of(region, found.exam().definition());
        return new StepResponse(
                region,
                "FAILED",
                step.since(),
                null,
                step.until(),
                step.repairable() && region != Region.EXEMPTION ? "CANDIDATE" : null,
                null,
                List.of(),
                catalogue.inWords(refusal.reasons()),
                refusal.note().isBlank() ? null : refusal.note(),
                action);
    }

    private static Refusal refusal(Region region, FindApplications.Found found) {
        Regions regions = found.application().regions();
        return switch (region) {
            case PHOTO -> regions.photo().refusal();
            case EXEMPTION -> regions.exemption().refusal();
            default -> regions.qualification().refusal();
        };
    }

    private static @Nullable String actionOn(Region region, FindApplications.Found found) {
        QualificationState judged =
                found.application().regions().qualification().state();
        return switch (region) {
            case COMMITMENT -> "ACCEPT_PLEDGES";
            case APPLICATION -> judged.asksForResubmission() ? "SUBMIT_AGAIN" : "SUBMIT";
            case PHOTO -> found.progress().step(Region.PHOTO) instanceof Step.Failed ? "REPLACE_PHOTO" : "UPLOAD_PHOTO";
            case QUALIFICATION -> "SUBMIT_AGAIN";
            case EXEMPTION -> "ASK_EXEMPTION";
            case FEE -> "PAY";
            case TICKET -> "PRINT_TICKET";
            case SEAT, SCORE -> null;
        };
    }
}
