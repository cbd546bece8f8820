package org.keju.application.domain.exam;

import java.util.List;

/** What the exam costs (row 73). Amounts are fen. */
public sealed interface FeeRule {

    /** One amount, however many subjects. */
    record Fixed(Text label, long fen) implements FeeRule {}

    /** The same amount for each subject. */
    record PerSubject(long fen) implements FeeRule {}

    /** One line of the bill. */
    record Item(Text label, long fen) {}

    /** The lines of the bill of somebody who takes these subjects. */
    default List<Item> items(List<Subject> subjects) {
        return switch (this) {
            case Fixed fixed -> List.of(new Item(fixed.label(), fixed.fen()));
            case PerSubject each ->
                subjects.stream()
                        .map(subject -> new Item(subject.name(), each.fen()))
                        .toList();
        };
    }
}
