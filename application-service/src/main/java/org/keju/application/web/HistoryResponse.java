package org.keju.application.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.keju.application.domain.HistoryEntry;
import org.keju.application.domain.exam.ExamDefinition;
import org.keju.application.domain.exam.Reason;
import org.keju.application.domain.progress.Region;

/**
 * One line of what happened, as the candidate may read it: whose act it was, but not which member of staff.
 *
 * @param detail a pledge, a position, a ground or an amount in fen; empty when there is none or it is in the reasons
 */
record HistoryResponse(Instant at, HistoryEntry.Who who, HistoryEntry.What what, String detail, List<Reason> reasons) {

    static HistoryResponse of(HistoryEntry entry, ExamDefinition exam) {
        List<Reason> reasons = switch (entry.what()) {
            case PHOTO_REJECTED -> reasons(Region.PHOTO, entry, exam);
            case QUALIFICATION_FAILED, QUALIFICATION_RETURNED -> reasons(Region.QUALIFICATION, entry, exam);
            case EXEMPTION_REFUSED -> reasons(Region.EXEMPTION, entry, exam);
            case CORRECTED -> ReasonCatalogue.ofEvidence(exam).inWords(List.of(entry.why()));
            default -> List.of();
        };
        return new HistoryResponse(
                entry.at(), entry.who(), entry.what(), reasons.isEmpty() ? entry.why() : "", reasons);
    }

    private static List<Reason> reasons(Region region, HistoryEntry entry, ExamDefinition exam) {
        List<String> codes = Arrays.stream(entry.why().split(","))
                .filter(code -> !code.isEmpty())
                .toList();
        return ReasonCatalogue.of(region, exam).inWords(codes);
    }
}
