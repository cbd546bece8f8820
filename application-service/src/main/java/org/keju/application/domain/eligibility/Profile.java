package org.keju.application.domain.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.exam.Answers;
import org.keju.application.domain.exam.ExamDefinition;
import org.keju.application.domain.exam.Field;

/**
 * What is known of a candidate that conditions are about; null is not known. Form fields that bear one of the names here are
 * understood: {@code education} and {@code degree} (values named after {@link EducationLevel} and {@link Degree}), {@code major},
 * {@code politicalStatus} (any values, labelled as {@link PoliticalStatus} words it), {@code grassrootsYears} and
 * {@code graduatedOn}. An exam that asks in other fields leaves those conditions to its reviewers.
 */
public record Profile(
        @Nullable EducationLevel education,
        @Nullable Degree degree,
        @Nullable String major,
        @Nullable PoliticalStatus politicalStatus,
        @Nullable Integer grassrootsYears,
        @Nullable LocalDate graduatedOn,
        @Nullable Gender gender,
        @Nullable LocalDate bornOn) {

    /** What answers to an exam's form say, beside what the account knows. */
    public static Profile of(
            Answers answers, ExamDefinition exam, @Nullable Gender gender, @Nullable LocalDate bornOn) {
        return new Profile(
                read(answers.to("education"), EducationLevel::valueOf),
                read(answers.to("degree"), Degree::valueOf),
                answers.to("major").orElse(null),
                exam.form()
                        .field("politicalStatus")
                        .flatMap(field -> inWords(answers, field))
                        .flatMap(PoliticalStatus::of)
                        .orElse(null),
                read(answers.to("grassrootsYears"), Integer::valueOf),
                read(answers.to("graduatedOn"), LocalDate::parse),
                gender,
                bornOn);
    }

    private static Optional<String> inWords(Answers answers, Field field) {
        return answers.to(field.name()).map(field::inWords);
    }

    /** An exam may use a name for something else; then nothing is known. */
    private static <T> @Nullable T read(Optional<String> answer, Function<String, T> reader) {
        try {
            return answer.map(reader).orElse(null);
        } catch (RuntimeException _) {
            return null;
        }
    }
}
