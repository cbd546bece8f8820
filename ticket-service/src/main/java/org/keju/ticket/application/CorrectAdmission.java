package org.keju.ticket.application;

import java.util.UUID;
import org.keju.ticket.domain.Admission;
import org.keju.ticket.domain.Admissions;
import org.keju.ticket.domain.CandidateName;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Staff corrected how a candidate's name is written: every ticket and list that is printed from now on shows it so. Of an
 * application that is not complete nothing is known here yet.
 */
@Service
public class CorrectAdmission {

    private final Admissions admissions;

    public CorrectAdmission(Admissions admissions) {
        this.admissions = admissions;
    }

    @Transactional
    public void run(UUID applicationId, CandidateName name) {
        admissions.findForUpdate(applicationId).ifPresent((Admission admission) -> admission.correct(name));
    }
}
