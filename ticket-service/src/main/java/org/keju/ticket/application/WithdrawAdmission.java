package org.keju.ticket.application;

import java.util.UUID;
import org.keju.ticket.domain.Admission;
import org.keju.ticket.domain.Admissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends the part of a candidate who withdrew or whose application lapsed; most such applications were never complete. */
@Service
public class WithdrawAdmission {

    private final Admissions admissions;

    public WithdrawAdmission(Admissions admissions) {
        this.admissions = admissions;
    }

    @Transactional
    public void run(UUID applicationId) {
        admissions.findForUpdate(applicationId).ifPresent(Admission::withdraw);
    }
}
