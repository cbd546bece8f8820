package org.keju.application.messaging;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keju.application.application.PublishedExam;
import org.keju.application.domain.exam.ExamDefinition;
import org.keju.application.domain.exam.ExemptionRule;
import org.keju.application.domain.exam.PhotoRule;
import org.keju.application.domain.exam.Reason;
import org.keju.application.domain.exam.ReviewRule;
import org.keju.application.domain.exam.Text;
import org.keju.application.domain.progress.Region;
import org.keju.application.domain.progress.Window;
import org.keju.events.LocalizedText;
import org.keju.events.exam.ExamPublished;

/** Puts a definition into the words in which the other services know it. */
final class ExamEvents {

    /** Where nobody is asked for a photo. The event cannot leave the rule out, so it tells one that no file keeps. */
    private static final ExamPublished.PhotoRule NO_PHOTO =
            new ExamPublished.PhotoRule(0, 0, 0, 0, 0, 0, List.of(), 0, 0, false, ExamPublished.PhotoOwner.APPLICATION);

    private ExamEvents() {}

    static ExamPublished published(PublishedExam published, Instant at) {
        ExamDefinition exam = published.definition();
        return new ExamPublished(
                published.id(),
                exam.code(),
                exam.version(),
                text(exam.title()),
                exam.zone().getId(),
                photoRule(exam.photo()),
                reasons(exam.photoReasons()),
                reasons(exam.reviewReasons()),
                ticketRule(exam),
                reviewRule(exam.review()),
                exemptionRule(exam.exemption()),
                cities(exam),
                at);
    }

    private static List<ExamPublished.City> cities(ExamDefinition exam) {
        return exam.testCity().named(exam.form()).stream()
                .map(city -> new ExamPublished.City(city.value(), text(city.label())))
                .toList();
    }

    static LocalizedText text(Text text) {
        return new LocalizedText(text.zh(), text.en());
    }

    private static ExamPublished.@Nullable ReviewRule reviewRule(@Nullable ReviewRule rule) {
        return rule == null ? null : new ExamPublished.ReviewRule(rule.reviewers(), rule.escalateAfterHours());
    }

    private static ExamPublished.@Nullable ExemptionRule exemptionRule(@Nullable ExemptionRule rule) {
        return rule == null
                ? null
                : new ExamPublished.ExemptionRule(
                        reasons(rule.grounds()), reasons(rule.reasons()), rule.evidenceRequired());
    }

    private static List<ExamPublished.Reason> reasons(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new ExamPublished.Reason(reason.code(), text(reason.text())))
                .toList();
    }

    private static ExamPublished.PhotoRule photoRule(@Nullable PhotoRule rule) {
        if (rule == null) {
            return NO_PHOTO;
        }
        return new ExamPublished.PhotoRule(
                rule.minBytes(),
                rule.maxBytes(),
                rule.minWidth(),
                rule.maxWidth(),
                rule.minHeight(),
                rule.maxHeight(),
                rule.backgrounds().stream().map(Enum::name).toList(),
                rule.renderWidth(),
                rule.renderHeight(),
                rule.finalOnConfirm(),
                ExamPublished.PhotoOwner.valueOf(rule.owner().name()));
    }

    private static ExamPublished.TicketRule ticketRule(ExamDefinition exam) {
        Window window = exam.window(Region.TICKET);
        return new ExamPublished.TicketRule(
                window == null ? null : window.from(),
                window == null ? null : window.until(),
                exam.subjects().stream()
                        .map(subject -> new ExamPublished.Subject(
                                subject.code(),
                                text(subject.name()),
                                subject.date(),
                                subject.startsAt(),
                                subject.endsAt()))
                        .toList(),
                exam.ticketRules().stream().map(ExamEvents::text).toList());
    }
}
