package org.keju.identity;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.keju.identity.application.staff.AppointStaff;
import org.keju.identity.application.staff.AppointStaff.Appointment;
import org.keju.identity.domain.Password;
import org.keju.identity.domain.StaffPosition;
import org.keju.identity.domain.StaffRole;
import org.keju.kit.testing.TestClock;

/** People at their desks, who have chosen a password. */
final class Staff {

    private static final String ONE_TIME = "a password for one use";
    private static final String CHOSEN = "chosen at the first log-in";
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final Visitor visitor;
    private final AppointStaff appoint;

    Staff(Visitor visitor, AppointStaff appoint) {
        this.visitor = visitor;
        this.appoint = appoint;
    }

    /** The token of somebody who administers exams. */
    String administrator() {
        return member(StaffRole.EXAM_ADMINISTRATOR);
    }

    /** The token of an administrator whose last log-in proves little by now. */
    String administratorOfLongAgo(TestClock clock) {
        String token = administrator();
        clock.advance(Duration.ofMinutes(11));
        return visitor.renewSpent(token).token();
    }

    /** The token of somebody with this role. */
    String member(StaffRole role) {
        String username = "colleague" + PEOPLE.incrementAndGet();
        appoint.run(
                new Appointment(username, new StaffPosition("同事", Set.of(role), Set.of())),
                Password.entered(ONE_TIME),
                null,
                () -> {});
        String first = visitor.logInStaff(username, ONE_TIME).token();
        return visitor.changePassword(first, ONE_TIME, CHOSEN).token();
    }
}
