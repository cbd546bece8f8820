package org.keju.application.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keju.application.application.FindCorrectable;
import org.keju.application.domain.Correction;
import org.keju.application.domain.CorrectionMade;
import org.keju.application.domain.exam.CorrectionRule;
import org.keju.application.domain.exam.ExamDefinition;
import org.keju.application.domain.exam.Field;
import org.keju.application.domain.exam.Reason;
import org.keju.application.domain.exam.Text;

/** What may be corrected of an application, and what was (row 46). */
final class CorrectionResponses {

    private CorrectionResponses() {}

    /**
     * What the clerk sees.
     *
     * @param name as it is written now
     * @param nameCorrectable whether its writing may be corrected
     */
    record Correctable(
            String number,
            Text examTitle,
            String name,
            String maskedIdNumber,
            boolean nameCorrectable,
            List<CorrectableField> fields,
            List<Reason> evidence,
            List<Made> corrections) {

        static Correctable of(FindCorrectable.Found found) {
            ExamDefinition exam = found.exam().definition();
            CorrectionRule rule = found.rule();
            return new Correctable(
                    found.application().number().digits(),
                    exam.title(),
                    found.application().candidate().name(),
                    found.application().candidate().maskedIdNumber(),
                    rule.name(),
                    rule.fields().stream()
                            .flatMap(name -> exam.form().field(name).stream())
                            .map(field -> new CorrectableField(
                                    ExamResponses.FormField.of(field),
                                    found.application()
                                            .answers()
                                            .to(field.name())
                                            .orElse("")))
                            .toList(),
                    rule.evidence(),
                    Made.all(found.made(), exam));
        }
    }

    /** A field with the answer that stands now. */
    record CorrectableField(ExamResponses.FormField field, String answer) {}

    /** One correction, as the candidate may read it: not by which member of staff. */
    record Made(Instant at, Reason evidence, String reason, List<Change> changes) {

        static List<Made> all(List<CorrectionMade> made, ExamDefinition exam) {
            return made.stream().map(each -> of(each, exam)).toList();
        }

        private static Made of(CorrectionMade made, ExamDefinition exam) {
            return new Made(
                    made.at(),
                    ReasonCatalogue.ofEvidence(exam)
                            .inWords(List.of(made.evidence()))
                            .getFirst(),
                    made.reason(),
                    made.changes().stream()
                            .map(change -> Change.of(change, exam))
                            .toList());
        }
    }

    /**
     * What was written and what is written now, each in both languages: in the same words unless it was chosen.
     *
     * @param label the field's; null: the name
     */
    record Change(@Nullable Text label, Text before, Text after) {

        static Change of(Correction.Change change, ExamDefinition exam) {
            Optional<Field> field = Optional.ofNullable(change.field()).flatMap(exam.form()::field);
            return new Change(
                    field.map(Field::label)
                            .orElseGet(() -> change.field() == null ? null : new Text(change.field(), change.field())),
                    inWords(field, change.before()),
                    inWords(field, change.after()));
        }

        private static Text inWords(Optional<Field> field, String answer) {
            return field.flatMap(known -> known.chosen(answer)).orElseGet(() -> new Text(answer, answer));
        }
    }
}
