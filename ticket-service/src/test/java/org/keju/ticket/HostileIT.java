package org.keju.ticket;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.keju.kit.testing.hostile.HostileInput;
import org.keju.kit.testing.hostile.Strangers;
import org.keju.kit.testing.hostile.WithstandsHostileInput;
import org.springframework.beans.factory.annotation.Autowired;

/** Every operation of the service, as its own document lists them, with what nobody should send and as everybody. */
class HostileIT extends RunningTicketService implements WithstandsHostileInput {

    @Autowired
    private Strangers strangers;

    private UUID examId;
    private Told.Candidate owner;

    @BeforeEach
    void somebodyHasASeat() {
        examId = anExamWithSeats(2);
        owner = completed(examId, 1).getFirst();
        arrange(examId, null).expectStatus().isOk();
        awaitSeat(owner);
    }

    @Override
    public HostileInput attack() {
        return strangers.attack(owner.applicationId(), owner.accountId(), examId);
    }
}
