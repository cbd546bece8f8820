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

    static final String PASSWORD = "chosen at the first log-in";

    private static final String ONE_TIME = "a password for one use";
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
        return memberCalled("colleague" + PEOPLE.incrementAndGet(), role);
    }

    /** The token of somebody with this role, who logs in by this name and {@link #PASSWORD}. */
    String memberCalled(String username, StaffRole role) {
        appoint.run(
                new Appointment(username, new StaffPosition("同事", Set.of(role), Set.of())),
                Password.entered(ONE_TIME),
                null,
                () -> {});
        String first = visitor.logInStaff(username, ONE_TIME).token();
        return visitor.changePassword(first, ONE_TIME, PASSWORD).token();
    }
}
