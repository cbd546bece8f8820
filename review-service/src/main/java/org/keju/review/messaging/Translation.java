package org.keju.review.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keju.events.LocalizedText;
import org.keju.events.application.ApplicationCorrected;
import org.keju.events.application.ExemptionRequested;
import org.keju.events.application.ReviewRequested;
import org.keju.events.exam.ExamPublished;
import org.keju.review.domain.CandidateFile;
import org.keju.review.domain.CaseRequest;
import org.keju.review.domain.Exam;
import org.keju.review.domain.ExemptionRule;
import org.keju.review.domain.Position;
import org.keju.review.domain.Reason;
import org.keju.review.domain.ReviewRule;
import org.keju.review.domain.Text;

/** Foreign words in this service's own. */
final class Translation {

    private Translation() {}

    static Exam examOf(ExamPublished event) {
        return new Exam(
                event.examId(),
                event.version(),
                textOf(event.title()),
                reviewRuleOf(event.review()),
                reasonsOf(event.reviewReasons()),
                exemptionRuleOf(event.exemption()));
    }

    private static ReviewRule reviewRuleOf(ExamPublished.@Nullable ReviewRule rule) {
        return rule == null ? ReviewRule.PLAIN : new ReviewRule(rule.reviewers(), rule.escalateAfterHours());
    }

    private static ExemptionRule exemptionRuleOf(ExamPublished.@Nullable ExemptionRule rule) {
        return rule == null
                ? ExemptionRule.NONE
                : new ExemptionRule(reasonsOf(rule.grounds()), reasonsOf(rule.reasons()), rule.evidenceRequired());
    }

    private static List<Reason> reasonsOf(List<ExamPublished.Reason> reasons) {
        return reasons.stream()
                .map(reason -> new Reason(
                        reason.code(), reason.text().zh(), reason.text().en()))
                .toList();
    }

    static CaseRequest requestOf(ReviewRequested event) {
        return new CaseRequest(
                event.applicationId(),
                event.examId(),
                event.submission(),
                event.applicationNumber(),
                event.promisedBy(),
                event.requestedAt());
    }

    static CaseRequest requestOf(ExemptionRequested event) {
        return new CaseRequest(
                event.applicationId(),
                event.examId(),
                event.request(),
                event.applicationNumber(),
                event.promisedBy(),
                event.requestedAt());
    }

    static Position positionOf(ReviewRequested.Position position) {
        return new Position(
                position.agencyCode(),
                position.agencyName(),
                position.bureau(),
                position.code(),
                position.title(),
                position.conditions().stream()
                        .map(condition -> new Position.Condition(textOf(condition.label()), condition.requirement()))
                        .toList());
    }

    static CandidateFile fileOf(ReviewRequested event) {
        return new CandidateFile(event.candidateName(), answersOf(event.answers()));
    }

    static CandidateFile fileOf(ApplicationCorrected event) {
        return new CandidateFile(event.candidateName(), answersOf(event.answers()));
    }

    private static List<CandidateFile.Answer> answersOf(List<ReviewRequested.Answer> answers) {
        return answers.stream()
                .map(answer -> new CandidateFile.Answer(
                        answer.field(), textOf(answer.label()), answer.value(), choiceOf(answer.choice())))
                .toList();
    }

    private static @Nullable Text choiceOf(@Nullable LocalizedText choice) {
        return choice == null ? null : textOf(choice);
    }

    static CandidateFile fileOf(ExemptionRequested event) {
        return new CandidateFile(event.candidateName(), List.of());
    }

    private static Text textOf(LocalizedText text) {
        return new Text(text.zh(), text.en());
    }
}
