package org.keju.application.domain.exam;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the exam costs (row 73). Amounts are fen. */
public sealed interface FeeRule {

    /** One amount, however many subjects. */
    record Fixed(Text label, long fen) implements FeeRule {}

    /** The same amount for each subject. */
    record PerSubject(long fen) implements FeeRule {}

    /** One amount for each number of subjects; the definition's check has seen that there is one for every number. */
    record ByCount(Text label, Map<Integer, Long> fen) implements FeeRule {}

    /** One line of the bill. */
    record Item(Text label, long fen) {}

    /** The lines of the bill of somebody who takes these subjects. */
    default List<Item> items(List<Subject> subjects) {
        return switch (this) {
            case Fixed fixed -> List.of(new Item(fixed.label(), fixed.fen()));
            case ByCount counted ->
                List.of(new Item(
                        counted.label(), Objects.requireNonNull(counted.fen().get(subjects.size()))));
            case PerSubject each ->
                subjects.stream()
                        .map(subject -> new Item(subject.name(), each.fen()))
                        .toList();
        };
    }

    /** What a bill comes to, in fen. */
    static long sum(List<Item> bill) {
        return bill.stream().mapToLong(Item::fen).sum();
    }
}
