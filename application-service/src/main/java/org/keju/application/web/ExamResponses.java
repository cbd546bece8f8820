package org.keju.application.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.application.application.PublishedExam;
import org.keju.application.domain.exam.Answers;
import org.keju.application.domain.exam.ExamDefinition;
import org.keju.application.domain.exam.ExemptionRule;
import org.keju.application.domain.exam.FeeRule;
import org.keju.application.domain.exam.Field;
import org.keju.application.domain.exam.FormSchema;
import org.keju.application.domain.exam.PhotoRule;
import org.keju.application.domain.exam.Pledge;
import org.keju.application.domain.exam.Reason;
import org.keju.application.domain.exam.ReviewRule;
import org.keju.application.domain.exam.Subject;
import org.keju.application.domain.exam.Text;
import org.keju.application.domain.progress.Region;
import org.keju.application.domain.progress.Window;

/** Exams as the public sees them. */
final class ExamResponses {

    private ExamResponses() {}

    /** Whether applications are taken: UPCOMING, OPEN or CLOSED. */
    record Summary(
            UUID id,
            String code,
            int version,
            Text title,
            String status,
            @Nullable Instant applyFrom,
            @Nullable Instant applyUntil) {

        static Summary of(PublishedExam exam, Instant now) {
            ExamDefinition definition = exam.definition();
            Window apply = definition.window(Region.APPLICATION);
            return new Summary(
                    exam.id(),
                    definition.code(),
                    definition.version(),
                    definition.title(),
                    statusOf(apply, now),
                    apply == null ? null : apply.from(),
                    apply == null ? null : apply.until());
        }
    }

    record Detail(
            UUID id,
            String code,
            int version,
            Text title,
            String status,
            @Nullable Instant applyFrom,
            @Nullable Instant applyUntil,
            String zone,
            Text announcement,
            Map<String, Window> windows,
            List<Pledge> pledges,
            Form form,
            List<Paper> subjects,
            @Nullable PhotoRule photo,
            Fee fee,
            List<Reason> photoReasons,
            List<Reason> reviewReasons,
            boolean roster,
            @Nullable ReviewRule review,
            @Nullable ExemptionRule exemption) {

        static Detail of(PublishedExam exam, Instant now) {
            ExamDefinition definition = exam.definition();
            Summary summary = Summary.of(exam, now);
            return new Detail(
                    summary.id(),
                    summary.code(),
                    summary.version(),
                    summary.title(),
                    summary.status(),
                    summary.applyFrom(),
                    summary.applyUntil(),
                    definition.zone().getId(),
                    definition.announcement(),
                    new LinkedHashMap<>(definition.windows()),
                    definition.pledges(),
                    Form.of(definition.form()),
                    definition.subjects().stream().map(Paper::of).toList(),
                    definition.photo(),
                    Fee.of(definition),
                    definition.photoReasons(),
                    definition.reviewReasons(),
                    definition.roster(),
                    definition.review(),
                    definition.exemption());
        }
    }

    /**
     * One paper and when it is written, in the exam's zone.
     *
     * @param when the answers to the form after which one writes it; empty: everybody does
     */
    record Paper(
            String code,
            Text name,
            LocalDate date,
            LocalTime startsAt,
            LocalTime endsAt,
            Map<String, Set<String>> when) {

        static Paper of(Subject subject) {
            return new Paper(
                    subject.code(),
                    subject.name(),
                    subject.date(),
                    subject.startsAt(),
                    subject.endsAt(),
                    subject.when().wanted());
        }
    }

    /** What it costs, in fen; who writes more papers than everybody does may pay more. */
    record Fee(List<FeeRule.Item> items, long amountFen) {

        static Fee of(ExamDefinition definition) {
            List<FeeRule.Item> bill = definition.bill(Answers.NONE);
            return new Fee(bill, FeeRule.sum(bill));
        }
    }

    record Form(List<Section> sections) {

        static Form of(FormSchema form) {
            return new Form(form.sections().stream()
                    .map(section -> new Section(
                            section.title(),
                            section.fields().stream().map(FormField::of).toList()))
                    .toList());
        }
    }

    record Section(Text title, List<FormField> fields) {}

    record FormField(
            String name,
            Field.Type type,
            Text label,
            @Nullable Text hint,
            boolean required,
            int maxLength,
            @Nullable String pattern,
            Map<String, Set<String>> when,
            List<Field.Choice> choices) {

        static FormField of(Field field) {
            return new FormField(
                    field.name(),
                    field.type(),
                    field.label(),
                    field.hint(),
                    field.required(),
                    field.maxLength(),
                    field.pattern() == null ? null : field.pattern().pattern(),
                    field.when().wanted(),
                    field.choices());
        }
    }

    private static String statusOf(@Nullable Window apply, Instant now) {
        if (apply == null || apply.contains(now)) {
            return "OPEN";
        }
        return now.isBefore(apply.from()) ? "UPCOMING" : "CLOSED";
    }
}
