package org.keju.identity.staff;

import java.nio.file.Path;
import java.util.List;
import org.keju.identity.application.AppointStaff;
import org.keju.identity.application.AppointStaff.Appointment;
import org.keju.identity.config.IdentityProperties;
import org.keju.identity.domain.Accounts;
import org.keju.identity.domain.Password;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Appoints the staff of the file who have no account yet. Those who have one are left as they are. */
@Component
class StaffAtStart implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(StaffAtStart.class);
    private static final String DEMONSTRATION = "demo-staff.yaml";

    private final IdentityProperties.Staff settings;
    private final Accounts accounts;
    private final AppointStaff appoint;

    StaffAtStart(IdentityProperties properties, Accounts accounts, AppointStaff appoint) {
        this.settings = properties.staff();
        this.accounts = accounts;
        this.appoint = appoint;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<Appointment> missing = roster().stream()
                .filter(appointment ->
                        accounts.findStaff(appointment.username()).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        if (settings.passwordsFile().isBlank()) {
            throw new IllegalStateException(
                    "Set KEJU_STAFF_PASSWORDS_FILE: nobody could learn the one-time passwords of " + missing.size()
                            + " new members of staff");
        }
        OneTimePasswords passwords = new OneTimePasswords(Path.of(settings.passwordsFile()));
        missing.forEach(appointment -> appoint(appointment, passwords));
    }

    private List<Appointment> roster() {
        if (!settings.file().isBlank()) {
            return StaffRoster.read(new FileSystemResource(settings.file()));
        }
        Resource demonstration = new ClassPathResource(DEMONSTRATION);
        return settings.demo() ? StaffRoster.read(demonstration) : List.of();
    }

    private void appoint(Appointment appointment, OneTimePasswords passwords) {
        Password password = passwords.next();
        try {
            appoint.run(appointment, password, () -> passwords.handOver(appointment.username(), password));
            log.info("Appointed {}; the one-time password is in {}", appointment.username(), settings.passwordsFile());
        } catch (DataIntegrityViolationException e) {
            log.info("Another copy of this service has appointed {}", appointment.username());
        }
    }
}
