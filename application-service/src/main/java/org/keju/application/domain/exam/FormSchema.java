package org.keju.application.domain.exam;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The form of an exam: sections of fields (row 31), of which some are only asked after certain answers to earlier ones. */
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
        Answers relevant = relevant(answers);
        Stream<FormFault> missing = fields().filter(Field::required)
                .filter(field -> field.when().holds(relevant))
                .filter(field -> relevant.to(field.name()).isEmpty())
                .map(Field::missing);
        return Stream.concat(faultsOfDraft(relevant).stream(), missing).toList();
    }

    /** These answers without those to questions that are not asked after the others; nobody has to take them out by hand. */
    public Answers relevant(Answers answers) {
        Map<String, String> asked = new LinkedHashMap<>();
        fields().filter(field -> field.when().holds(new Answers(asked)))
                .forEach(field -> answers.to(field.name()).ifPresent(answer -> asked.put(field.name(), answer)));
        return new Answers(asked);
    }

    public Optional<Field> field(String name) {
        return fields().filter(field -> field.name().equals(name)).findFirst();
    }
}
