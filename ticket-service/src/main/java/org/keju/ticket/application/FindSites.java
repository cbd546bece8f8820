package org.keju.ticket.application;

import java.util.List;
import java.util.UUID;
import org.keju.ticket.domain.Exams;
import org.keju.ticket.domain.Rosters;
import org.keju.ticket.domain.SeatingRefused;
import org.keju.ticket.domain.SiteOverview;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the sites of an exam and how their rooms are filled. */
@Service
public class FindSites {

    private final Exams exams;
    private final Rosters rosters;

    public FindSites(Exams exams, Rosters rosters) {
        this.exams = exams;
        this.rosters = rosters;
    }

    @Transactional(readOnly = true)
    public List<SiteOverview> run(UUID examId) {
        if (exams.findById(examId).isEmpty()) {
            throw new SeatingRefused(SeatingRefused.Reason.EXAM_UNKNOWN);
        }
        return rosters.sites(examId);
    }
}
