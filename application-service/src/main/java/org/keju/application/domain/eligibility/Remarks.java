package org.keju.application.domain.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The conditions in a column of free text. What says one thing and no more is understood; the rest is left to people, as it is
 * written.
 *
 * @param rest what was not understood
 */
record Remarks(
        @Nullable Understood<Gender> gender,
        @Nullable Understood<PoliticalRule> political,
        @Nullable Understood<FreshGraduateRule> freshGraduates,
        @Nullable Understood<AgeRule> age,
        List<String> rest) {

    private static final Pattern BETWEEN_CLAUSES = Pattern.compile("[，,；;。\\n]");
    private static final Pattern NUMBERING = Pattern.compile("^[(（]?\\d{1,2}[)）.．、]\\s*");

    /** Terms that an appointed person accepts; nobody is refused for them. */
    private static final Pattern TERM = Pattern.compile(".*(?:最低服务(?:年限|期)|不提供宿舍|工作满\\d年|应届(?:高校)?毕业生可以?报考).*");

    /** A rule and the words it was read from. */
    record Understood<R>(String words, R rule) {}

    static Remarks in(String text) {
        List<String> clauses = new ArrayList<>(clauses(text));
        clauses.removeIf(clause -> TERM.matcher(clause).matches());
        Understood<Gender> gender = take(clauses, Remarks::gender);
        Understood<PoliticalRule> political = take(clauses, PoliticalRule::in);
        Understood<FreshGraduateRule> fresh = take(clauses, FreshGraduateRule::in);
        Understood<AgeRule> age = take(clauses, AgeRule::in);
        return new Remarks(gender, political, fresh, age, clauses);
    }

    /** Takes the first clause that holds such a rule. */
    private static <R> @Nullable Understood<R> take(List<String> clauses, Function<String, Optional<R>> reader) {
        for (String clause : clauses) {
            Optional<R> rule = reader.apply(clause);
            if (rule.isPresent()) {
                clauses.remove(clause);
                return new Understood<>(clause, rule.get());
            }
        }
        return null;
    }

    private static List<String> clauses(String text) {
        return Stream.of(BETWEEN_CLAUSES.split(text))
                .map(clause -> NUMBERING.matcher(clause.strip()).replaceFirst(""))
                .filter(clause -> !Wording.saysNothing(clause))
                .toList();
    }

    private static Optional<Gender> gender(String clause) {
        return switch (Wording.withoutOnly(clause)) {
            case "男性", "男" -> Optional.of(Gender.MALE);
            case "女性", "女" -> Optional.of(Gender.FEMALE);
            default -> Optional.empty();
        };
    }
}
