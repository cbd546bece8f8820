package org.keju.application.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.application.application.FindApplications;
import org.keju.application.domain.Application;
import org.keju.application.domain.exam.Text;
import org.keju.application.domain.progress.ApplicationState;

/**
 * An application as its candidate sees it.
 *
 * @param rosterNumber under which the candidate was registered elsewhere; null: here
 * @param editable whether form and position can be changed now
 * @param exemptionGround the ground on which the candidate asked last to be let off the fee; null: never asked
 * @param corrections what staff corrected after the form was locked, the first correction first
 */
record ApplicationResponse(
        UUID id,
        UUID examId,
        Text examTitle,
        String number,
        @Nullable String rosterNumber,
        ApplicationState state,
        long version,
        boolean editable,
        Map<String, String> answers,
        PositionResponses.@Nullable Detail position,
        Map<String, Instant> pledges,
        @Nullable String exemptionGround,
        List<CorrectionResponses.Made> corrections,
        List<StepResponse> steps,
        Person candidate) {

    record Person(String name, String maskedIdNumber) {}

    static ApplicationResponse of(FindApplications.Found found) {
        Application application = found.application();
        return new ApplicationResponse(
                application.id(),
                application.examId(),
                found.exam().definition().title(),
                application.number().digits(),
                application.rosterNumber(),
                application.state(),
                application.version(),
                found.progress().editRefusal().isEmpty(),
                application.answers().byField(),
                found.position() == null ? null : PositionResponses.Detail.of(found.position()),
                application.pledges().byId(),
                application.regions().exemption().ground(),
                CorrectionResponses.Made.all(found.corrections(), found.exam().definition()),
                StepResponse.of(found),
                new Person(
                        application.candidate().name(), application.candidate().maskedIdNumber()));
    }
}
