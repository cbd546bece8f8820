package org.keju.application.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.application.application.CheckEligibility;
import org.keju.application.domain.eligibility.Eligibility;
import org.keju.application.domain.eligibility.Finding;
import org.keju.application.domain.eligibility.Gender;
import org.keju.application.domain.eligibility.Verdict;
import org.keju.application.domain.exam.Text;
import org.keju.kit.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells candidates how they stand to a position's conditions. */
@RestController
@RequestMapping("/api/applications/{applicationId}/eligibility")
class EligibilityController {

    private final CheckEligibility check;
    private final BothLanguages texts;

    EligibilityController(CheckEligibility check, BothLanguages texts) {
        this.check = check;
        this.texts = texts;
    }

    record Answer(Verdict overall, List<Line> findings) {}

    /** One condition: what it is called, what it says, what can be said of it and why. */
    record Line(Text label, String condition, Verdict verdict, Text reason) {}

    @GetMapping
    Answer check(@PathVariable UUID applicationId, @RequestParam String position, Caller caller) {
        CheckEligibility.Person person = new CheckEligibility.Person(caller.id(), gender(caller), bornOn(caller));
        List<Finding> findings = check.run(applicationId, person, position);
        return new Answer(
                Eligibility.overall(findings), findings.stream().map(this::line).toList());
    }

    private Line line(Finding finding) {
        return new Line(
                finding.column().label(),
                finding.condition(),
                finding.verdict(),
                texts.of(finding.reason(), finding.args().toArray()));
    }

    private static @Nullable Gender gender(Caller caller) {
        return switch (caller.claim("gender").orElse("")) {
            case "male" -> Gender.MALE;
            case "female" -> Gender.FEMALE;
            default -> null;
        };
    }

    private static @Nullable LocalDate bornOn(Caller caller) {
        Optional<String> birthdate = caller.claim("birthdate");
        try {
            return birthdate.map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
