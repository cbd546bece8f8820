package org.keju.identity;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.keju.identity.application.staff.AppointStaff;
import org.keju.identity.application.staff.AppointStaff.Appointment;
import org.keju.identity.domain.Password;
import org.keju.identity.domain.StaffPosition;
import org.keju.identity.domain.StaffRole;

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
        String username = "administrator" + PEOPLE.incrementAndGet();
        appoint.run(
                new Appointment(username, new StaffPosition("管理员", Set.of(StaffRole.EXAM_ADMINISTRATOR), Set.of())),
                Password.entered(ONE_TIME),
                null,
                () -> {});
        String first = visitor.logInStaff(username, ONE_TIME).token();
        return visitor.changePassword(first, ONE_TIME, CHOSEN).token();
    }
}
