package org.keju.application.domain.exam;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One question of the form.
 *
 * @param maxLength in characters as people count them (code points), so that a rare character counts once (row 32)
 * @param pattern what a text must match as a whole; null: anything
 * @param when to whom it is asked, by answers to fields before it
 * @param choices the answers that a {@link Type#CHOICE} offers; empty otherwise
 */
public record Field(
        String name,
        Type type,
        Text label,
        @Nullable Text hint,
        boolean required,
        int maxLength,
        @Nullable Pattern pattern,
        When when,
        List<Choice> choices) {

    /** What kind of answer is expected. */
    public enum Type {
        TEXT,
        NUMBER,
        DATE,
        CHOICE
    }

    /** One answer that may be chosen. */
    public record Choice(String value, Text label) {}

    /** What is wrong with an answer, if anything. A blank answer is no answer and never wrong here. */
    Optional<FormFault> check(String answer) {
        if (answer.codePointCount(0, answer.length()) > maxLength) {
            return fault("form.too-long", String.valueOf(maxLength));
        }
        if (answer.codePoints().anyMatch(Field::unprintable)) {
            return fault("form.unprintable");
        }
        return switch (type) {
            case TEXT ->
                pattern == null || pattern.matcher(answer).matches() ? Optional.empty() : fault("form.pattern");
            case NUMBER -> isNumber(answer) ? Optional.empty() : fault("form.not-a-number");
            case DATE -> isDate(answer) ? Optional.empty() : fault("form.not-a-date");
            case CHOICE -> choice(answer).isPresent() ? Optional.empty() : fault("form.not-a-choice");
        };
    }

    FormFault missing() {
        return new FormFault(name, "form.required", List.of());
    }

    /** An answer as a person would say it: the label of a choice, anything else as it stands. */
    public String inWords(String answer) {
        return chosen(answer).map(Text::zh).orElse(answer);
    }

    /** What was chosen, in both languages; empty where an answer is written. */
    public Optional<Text> chosen(String answer) {
        return choice(answer).map(Choice::label);
    }

    /** Whether this answer can be given at all, so that something may depend on it. */
    boolean offers(String answer) {
        return choice(answer).isPresent();
    }

    private Optional<Choice> choice(String answer) {
        return choices.stream().filter(choice -> choice.value().equals(answer)).findFirst();
    }

    private Optional<FormFault> fault(String code, String... args) {
        return Optional.of(new FormFault(name, code, List.of(args)));
    }

    /** Line breaks and tabs are part of a text; other control characters and halves of characters are not. */
    private static boolean unprintable(int codePoint) {
        int kind = Character.getType(codePoint);
        return (kind == Character.CONTROL && codePoint != '\n' && codePoint != '\t' && codePoint != '\r')
                || kind == Character.SURROGATE
                || kind == Character.UNASSIGNED && (codePoint & 0xFFFE) == 0xFFFE;
    }

    private static boolean isNumber(String answer) {
        try {
            return new BigDecimal(answer).scale() >= 0;
        } catch (NumberFormatException _) {
            return false;
        }
    }

    private static boolean isDate(String answer) {
        try {
            return LocalDate.parse(answer).getYear() > 0;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
