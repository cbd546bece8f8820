package org.keju.application.web;

import java.util.List;
import org.keju.application.domain.exam.CorrectionRule;
import org.keju.application.domain.exam.ExamDefinition;
import org.keju.application.domain.exam.ExemptionRule;
import org.keju.application.domain.exam.Reason;
import org.keju.application.domain.exam.Text;
import org.keju.application.domain.progress.Region;

/** Why something may be refused, in the words of the exam (row 70). */
record ReasonCatalogue(List<Reason> known) {

    static ReasonCatalogue of(Region region, ExamDefinition exam) {
        ExemptionRule exemption = exam.exemption();
        return new ReasonCatalogue(
                switch (region) {
                    case PHOTO -> exam.photoReasons();
                    case QUALIFICATION -> exam.reviewReasons();
                    case EXEMPTION -> exemption == null ? List.of() : exemption.reasons();
                    default -> List.of();
                });
    }

    /** What candidates may have to show for a correction. */
    static ReasonCatalogue ofEvidence(ExamDefinition exam) {
        CorrectionRule rule = exam.corrections();
        return new ReasonCatalogue(rule == null ? List.of() : rule.evidence());
    }

    List<Reason> inWords(List<String> codes) {
        return codes.stream().map(this::inWords).toList();
    }

    /** A reason that a later version of the exam no longer lists is shown by its code. */
    private Reason inWords(String code) {
        return known.stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElseGet(() -> new Reason(code, new Text(code, code)));
    }
}
