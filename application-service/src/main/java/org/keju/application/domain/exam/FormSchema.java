package org.keju.application.domain.exam;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The form of an exam: sections of fields (row 31). */
public record FormSchema(List<Section> sections) {

    /** Fields that are asked together. */
    public record Section(Text title, List<Field> fields) {}

    public Stream<Field> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }

    /** What is wrong with answers that are kept for later: gaps are no fault yet. */
    public List<FormFault> faultsOfDraft(Answers answers) {
        Stream<FormFault> unknown = answers.byField().keySet().stream()
                .filter(name -> field(name).isEmpty())
                .map(name -> new FormFault(name, "form.unknown-field", List.of()));
        Stream<FormFault> wrong = fields().flatMap(field -> answers.to(field.name()).flatMap(field::check).stream());
        return Stream.concat(unknown, wrong).toList();
    }

    /** What stands in the way of submitting these answers: whatever is wrong, and whatever is missing. */
    public List<FormFault> faultsOfSubmission(Answers answers) {
        Stream<FormFault> missing = fields().filter(Field::required)
                .filter(field -> answers.to(field.name()).isEmpty())
                .map(Field::missing);
        return Stream.concat(faultsOfDraft(answers).stream(), missing).toList();
    }

    public Optional<Field> field(String name) {
        return fields().filter(field -> field.name().equals(name)).findFirst();
    }
}
