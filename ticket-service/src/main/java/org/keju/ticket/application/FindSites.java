package org.keju.ticket.application;

import java.util.List;
import java.util.UUID;
import org.keju.ticket.domain.Exam;
import org.keju.ticket.domain.ExamTerms;
import org.keju.ticket.domain.Exams;
import org.keju.ticket.domain.Rosters;
import org.keju.ticket.domain.SeatingRefused;
import org.keju.ticket.domain.SiteOverview;
import org.keju.ticket.domain.SiteSummary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the sites of an exam, and one at a time how its rooms are filled: a site has some forty rooms, an exam a hundred
 * thousand.
 */
@Service
public class FindSites {

    private final Exams exams;
    private final Rosters rosters;

    public FindSites(Exams exams, Rosters rosters) {
        this.exams = exams;
        this.rosters = rosters;
    }

    /** The sites of an exam, and the terms that name their cities. */
    public record Sites(ExamTerms terms, List<SiteSummary> summaries) {}

    @Transactional(readOnly = true)
    public Sites all(UUID examId) {
        Exam exam = exams.findById(examId).orElseThrow(() -> new SeatingRefused(SeatingRefused.Reason.EXAM_UNKNOWN));
        return new Sites(exam.terms(), rosters.sites(examId));
    }

    @Transactional(readOnly = true)
    public SiteOverview one(UUID examId, UUID siteId) {
        return rosters.site(examId, siteId).orElseThrow(() -> new SeatingRefused(SeatingRefused.Reason.ROOM_UNKNOWN));
    }
}
