package org.keju.review.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows candidates what they asked and how it stands. */
@Service
public class FindExemption {

    private final ExemptionDesk desk;

    FindExemption(ExemptionDesk desk) {
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    public ExemptionOfApplication run(UUID applicationId, UUID candidate) {
        return desk.show(desk.find(applicationId, candidate));
    }
}
