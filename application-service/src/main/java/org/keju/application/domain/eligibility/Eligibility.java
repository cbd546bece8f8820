package org.keju.application.domain.eligibility;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.position.KnownColumn;
import org.keju.application.domain.position.Position;

/**
 * Holds a candidate against a position, condition by condition, before a reviewer does. It is advice: it never stops anybody from
 * applying, and says that a condition is not met only where that is certain.
 */
public final class Eligibility {

    private static final Judgement READ_YOURSELF = Judgement.undecided("eligibility.read-yourself");

    private final Position position;
    private final Profile profile;
    private final YearMonth applying;
    private final List<Finding> findings = new ArrayList<>();

    private record Judgement(Verdict verdict, String reason, List<Object> args) {

        static Judgement undecided(String reason, Object... args) {
            return new Judgement(Verdict.PERSON_JUDGES, reason, List.of(args));
        }
    }

    private Eligibility(Position position, Profile profile, YearMonth applying) {
        this.position = position;
        this.profile = profile;
        this.applying = applying;
    }

    /** What can be said, in the order in which people read conditions; conditions that let everybody in are left out. */
    public static List<Finding> of(Position position, Profile profile, YearMonth applying) {
        Eligibility eligibility = new Eligibility(position, profile, applying);
        eligibility.judge();
        return List.copyOf(eligibility.findings);
    }

    /** The findings in one word: the worst of them. */
    public static Verdict overall(List<Finding> findings) {
        return findings.stream().map(Finding::verdict).max(Verdict.BY_GRAVITY).orElse(Verdict.MEETS);
    }

    private void judge() {
        column(
                KnownColumn.EDUCATION,
                EducationRule::in,
                rule -> weigh(profile.education(), rule::judge, "eligibility.education-above"));
        column(
                KnownColumn.DEGREE,
                DegreeRule::in,
                rule -> weigh(
                        profile.degree(),
                        degree -> rule.judge(degree, profile.education()),
                        "eligibility.degree-above"));
        majors();
        column(KnownColumn.POLITICAL_STATUS, PoliticalRule::in, this::weigh);
        column(KnownColumn.GRASSROOTS_YEARS, GrassrootsRule::in, this::weigh);
        column(KnownColumn.TWO_GRASSROOTS_YEARS, GrassrootsRule::ofTwoYears, this::weigh);
        column(KnownColumn.GRASSROOTS_PROJECTS, Optional::of, _ -> Judgement.undecided("eligibility.papers-show"));
        column(KnownColumn.FRESH_GRADUATES, FreshGraduateRule::in, this::weigh);
        remarks(KnownColumn.OTHER_REQUIREMENTS);
        remarks(KnownColumn.REMARKS);
    }

    /** A column that holds one rule. */
    private <R> void column(KnownColumn column, Function<String, Optional<R>> reader, Function<R, Judgement> judge) {
        String text = position.cell(column).orElse("");
        if (!Wording.saysNothing(text)) {
            find(column, text, reader.apply(text).map(judge).orElse(READ_YOURSELF));
        }
    }

    /** A table has one list of majors, or one for each level of education. */
    private void majors() {
        KnownColumn column = columnOfMajors();
        if (column == null) {
            return;
        }
        String text = position.cell(column).orElse("");
        MajorRule rule = MajorRule.in(text);
        if (text.isEmpty()) {
            find(column, text, Judgement.undecided("eligibility.no-majors-of-level"));
        } else if (!rule.any()) {
            find(column, text, weigh(profile.major(), rule::judge, "eligibility.major-not-named"));
        }
    }

    private @Nullable KnownColumn columnOfMajors() {
        List<KnownColumn> there = KnownColumn.majors().stream()
                .filter(column -> position.cell(column).isPresent())
                .toList();
        EducationLevel level = profile.education();
        if (there.isEmpty() || there.contains(KnownColumn.MAJOR) || level == null) {
            return there.isEmpty() ? null : there.getFirst();
        }
        return switch (level) {
            case COLLEGE -> KnownColumn.COLLEGE_MAJOR;
            case BACHELOR -> KnownColumn.UNDERGRADUATE_MAJOR;
            case MASTER, DOCTOR -> KnownColumn.POSTGRADUATE_MAJOR;
        };
    }

    private void remarks(KnownColumn column) {
        Remarks remarks = Remarks.in(position.cell(column).orElse(""));
        remark(column, remarks.gender(), wanted -> weigh(profile.gender(), wanted::judge, READ_YOURSELF.reason()));
        remark(column, remarks.political(), this::weigh);
        remark(column, remarks.freshGraduates(), this::weigh);
        remark(
                column,
                remarks.age(),
                rule -> weigh(profile.bornOn(), bornOn -> rule.judge(bornOn, applying), "eligibility.age-exception"));
        if (!remarks.rest().isEmpty()) {
            find(column, String.join("；", remarks.rest()), READ_YOURSELF);
        }
    }

    private <R> void remark(
            KnownColumn column, Remarks.@Nullable Understood<R> understood, Function<R, Judgement> judge) {
        if (understood != null) {
            find(column, understood.words(), judge.apply(understood.rule()));
        }
    }

    private Judgement weigh(PoliticalRule rule) {
        return weigh(profile.politicalStatus(), rule::judge, "eligibility.probationary");
    }

    private Judgement weigh(GrassrootsRule rule) {
        return weigh(profile.grassrootsYears(), rule::judge, READ_YOURSELF.reason());
    }

    private Judgement weigh(FreshGraduateRule rule) {
        return weigh(profile.graduatedOn(), rule::judge, "eligibility.fresh-graduate");
    }

    /** @param undecided the reason why a person judges, where the answer alone does not decide */
    private static <A> Judgement weigh(@Nullable A answer, Function<A, Verdict> judge, String undecided) {
        if (answer == null) {
            return Judgement.undecided("eligibility.not-stated");
        }
        return switch (judge.apply(answer)) {
            case MEETS -> new Judgement(Verdict.MEETS, "eligibility.meets", List.of());
            case FAILS -> new Judgement(Verdict.FAILS, "eligibility.fails", List.of());
            case PERSON_JUDGES -> Judgement.undecided(undecided, answer.toString());
        };
    }

    private void find(KnownColumn column, String condition, Judgement judgement) {
        findings.add(new Finding(column, condition, judgement.verdict(), judgement.reason(), judgement.args()));
    }
}
