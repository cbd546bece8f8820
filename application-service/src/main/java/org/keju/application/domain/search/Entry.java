package org.keju.application.domain.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.eligibility.EducationLevel;
import org.keju.application.domain.eligibility.EducationRule;
import org.keju.application.domain.eligibility.GrassrootsRule;
import org.keju.application.domain.eligibility.MajorRule;
import org.keju.application.domain.eligibility.PoliticalRule;
import org.keju.application.domain.eligibility.PoliticalStatus;
import org.keju.application.domain.eligibility.Verdict;
import org.keju.application.domain.position.KnownColumn;
import org.keju.application.domain.position.Position;

/**
 * A position with its conditions read once, so that a search reads none. A rule that was not understood is null and hides nothing.
 *
 * @param majors the names of all majors that the position lists; null when any will do
 */
record Entry(
        Position position,
        @Nullable EducationRule education,
        @Nullable PoliticalRule political,
        @Nullable GrassrootsRule grassroots,
        @Nullable String majors,
        String place) {

    static Entry of(Position position) {
        return new Entry(
                position,
                position.cell(KnownColumn.EDUCATION).flatMap(EducationRule::in).orElse(null),
                position.cell(KnownColumn.POLITICAL_STATUS)
                        .flatMap(PoliticalRule::in)
                        .orElse(null),
                grassroots(position).orElse(null),
                majors(position),
                Stream.of(KnownColumn.WORKPLACE, KnownColumn.TEST_DISTRICT, KnownColumn.REGISTERED_AT)
                        .flatMap(column -> position.cell(column).stream())
                        .collect(Collectors.joining(" ")));
    }

    private static @Nullable String majors(Position position) {
        List<MajorRule> rules = KnownColumn.majors().stream()
                .flatMap(column -> position.cell(column).stream())
                .map(MajorRule::in)
                .toList();
        return rules.isEmpty() || rules.stream().anyMatch(MajorRule::any)
                ? null
                : rules.stream().flatMap(rule -> rule.named().stream()).collect(Collectors.joining(" "));
    }

    private static Optional<GrassrootsRule> grassroots(Position position) {
        return position.cell(KnownColumn.GRASSROOTS_YEARS)
                .flatMap(GrassrootsRule::in)
                .or(() -> position.cell(KnownColumn.TWO_GRASSROOTS_YEARS).flatMap(GrassrootsRule::ofTwoYears));
    }

    /** What the search for words looks at. */
    String text() {
        Stream<String> names = Stream.of(
                position.agencyCode(),
                position.agencyName(),
                position.bureau(),
                position.code(),
                position.title(),
                position.cell(KnownColumn.DUTIES).orElse(""),
                position.cell(KnownColumn.WORKPLACE).orElse(""));
        Stream<String> conditions = position.columns().stream()
                .filter(column -> KnownColumn.isCondition(column.heading()))
                .map(Position.Column::value);
        return Stream.concat(names, conditions).collect(Collectors.joining(" "));
    }

    boolean admits(EducationLevel level) {
        return education == null || education.judge(level) != Verdict.FAILS;
    }

    boolean admits(PoliticalStatus status) {
        return political == null || political.judge(status) != Verdict.FAILS;
    }

    /** @param years how many somebody has at the grassroots */
    boolean admits(int years) {
        return grassroots == null || grassroots.judge(years) != Verdict.FAILS;
    }

    boolean takesAnyMajor() {
        return majors == null;
    }

    /** The names of all majors that the position lists; empty when it lists none. */
    String listedMajors() {
        return majors == null ? "" : majors;
    }

    boolean isOf(@Nullable String agency, @Nullable String bureau) {
        return (agency == null || agency.equals(position.agencyCode()))
                && (bureau == null || bureau.equals(position.bureau()));
    }
}
