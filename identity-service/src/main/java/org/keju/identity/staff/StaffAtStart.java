package org.keju.identity.staff;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keju.identity.application.staff.AppointStaff;
import org.keju.identity.application.staff.AppointStaff.Appointment;
import org.keju.identity.application.staff.IssueOneTimePassword;
import org.keju.identity.application.staff.OneTimePassword;
import org.keju.identity.config.IdentityProperties;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.Password;
import org.keju.identity.domain.StaffAccount;
import org.keju.identity.domain.StaffAccounts;
import org.keju.identity.domain.StaffPosition;
import org.keju.identity.domain.StaffRefused;
import org.keju.identity.domain.StaffRole;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Appoints the staff of the file who have no account yet, and a first administrator where nobody could administer. Whoever
 * let a one-time password end unused gets another; everybody else is left as they are.
 */
@Component
class StaffAtStart implements ApplicationRunner {

    private static final String DEMONSTRATION = "demo-staff.yaml";
    private static final Appointment FIRST_ADMINISTRATOR =
            new Appointment("admin", new StaffPosition("考务管理员", Set.of(StaffRole.EXAM_ADMINISTRATOR), Set.of()));

    private final IdentityProperties.Staff settings;
    private final Accounts accounts;
    private final StaffAccounts staff;
    private final AppointStaff appoint;
    private final IssueOneTimePassword issue;
    private final Clock clock;
    private final PrintStream console = System.out;

    StaffAtStart(
            IdentityProperties properties,
            Accounts accounts,
            StaffAccounts staff,
            AppointStaff appoint,
            IssueOneTimePassword issue,
            Clock clock) {
        this.settings = properties.staff();
        this.accounts = accounts;
        this.staff = staff;
        this.appoint = appoint;
        this.issue = issue;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        HandOver handOver = settings.passwordsFile().isBlank()
                ? HandOver.printing(console)
                : new PasswordsFile(Path.of(settings.passwordsFile()));
        roster().forEach(appointment -> letIn(appointment, handOver));
        if (staff.everybody().stream().noneMatch(this::canAdminister)) {
            letIn(FIRST_ADMINISTRATOR, handOver);
        }
    }

    private List<Appointment> roster() {
        if (!settings.file().isBlank()) {
            return StaffRoster.read(new FileSystemResource(settings.file()));
        }
        Resource demonstration = new ClassPathResource(DEMONSTRATION);
        return settings.demo() ? StaffRoster.read(demonstration) : List.of();
    }

    private boolean canAdminister(StaffAccount member) {
        return member.administers() && !member.passwordExpired(clock.instant());
    }

    private void letIn(Appointment appointment, HandOver handOver) {
        Optional<StaffAccount> present = accounts.findStaff(appointment.username());
        if (present.isEmpty()) {
            appoint(appointment, handOver);
        } else if (present.get().active() && present.get().passwordExpired(clock.instant())) {
            issue.runIfExpired(present.get().id(), "start", password -> {
                handOver.handOver(appointment.username(), password);
                announce(appointment, handOver);
            });
        }
    }

    private void appoint(Appointment appointment, HandOver handOver) {
        Password password = OneTimePassword.random();
        try {
            appoint.run(appointment, password, "start", () -> handOver.handOver(appointment.username(), password));
            announce(appointment, handOver);
        } catch (StaffRefused e) {
            // another copy of this service, which starts at the same time, has appointed them
        }
    }

    private void announce(Appointment appointment, HandOver handOver) {
        console.println(
                "Keju: " + appointment.username() + " can log in; the one-time password is " + handOver.place());
    }
}
