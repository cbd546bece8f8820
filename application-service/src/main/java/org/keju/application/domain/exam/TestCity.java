package org.keju.application.domain.exam;

import java.util.List;
import java.util.Optional;

/** Where candidates sit the exam. */
public sealed interface TestCity {

    /** In the city that the candidate chose in this field of the form (row 37). */
    record Chosen(String field) implements TestCity {}

    /** All in one city. */
    record Fixed(String code) implements TestCity {}

    /** Wherever the exam has its sites; nobody is asked, and no city is named. */
    record AnySite() implements TestCity {}

    /** The cities to choose from with the names that the form gives them; empty where nothing names any. */
    default List<Field.Choice> named(FormSchema form) {
        return this instanceof Chosen(String field)
                ? form.field(field).map(Field::choices).orElse(List.of())
                : List.of();
    }

    /** The code of the city in which somebody who answered like this sits the exam; empty while or where that is not known. */
    default Optional<String> of(Answers answers) {
        return switch (this) {
            case Chosen chosen -> answers.to(chosen.field());
            case Fixed fixed -> Optional.of(fixed.code());
            case AnySite _ -> Optional.empty();
        };
    }
}
