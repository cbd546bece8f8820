package org.keju.identity.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.keju.identity.application.staff.AppointStaff;
import org.keju.identity.application.staff.AppointStaff.Appointment;
import org.keju.identity.application.staff.ChangeStaff;
import org.keju.identity.application.staff.FindStaff;
import org.keju.identity.application.staff.IssueOneTimePassword;
import org.keju.identity.application.staff.IssueOneTimePassword.Issued;
import org.keju.identity.application.staff.OneTimePassword;
import org.keju.identity.application.staff.ResetSecondFactor;
import org.keju.identity.domain.Password;
import org.keju.kit.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The staff, for those who administer it. */
@RestController
@RequestMapping("/api/identity/staff")
class StaffController {

    private final FindStaff find;
    private final AppointStaff appoint;
    private final ChangeStaff change;
    private final IssueOneTimePassword issue;
    private final ResetSecondFactor reset;
    private final StepUp stepUp;

    StaffController(
            FindStaff find,
            AppointStaff appoint,
            ChangeStaff change,
            IssueOneTimePassword issue,
            ResetSecondFactor reset,
            StepUp stepUp) {
        this.find = find;
        this.appoint = appoint;
        this.change = change;
        this.issue = issue;
        this.reset = reset;
        this.stepUp = stepUp;
    }

    @GetMapping
    List<StaffMember> everybody() {
        return find.run().stream().map(StaffMember::of).toList();
    }

    /** Takes somebody on and says the one-time password, this once. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Appointed appoint(Caller caller, @Valid @RequestBody StaffRequests.Appoint request) {
        stepUp.require(caller);
        Password password = OneTimePassword.random();
        UUID id = appoint.run(
                new Appointment(request.username(), request.position()), password, request.reason(), () -> {});
        return new Appointed(StaffMember.of(find.run(id)), password.text());
    }

    @PutMapping("/{id}")
    StaffMember change(Caller caller, @PathVariable UUID id, @Valid @RequestBody StaffRequests.Change request) {
        stepUp.require(caller);
        change.run(id, request.position(), request.version(), caller.id(), request.reason());
        return StaffMember.of(find.run(id));
    }

    @PostMapping("/{id}/one-time-password")
    Issued issue(Caller caller, @PathVariable UUID id, @Valid @RequestBody StaffRequests.Reason request) {
        stepUp.require(caller);
        return issue.run(id, request.reason());
    }

    @PostMapping("/{id}/second-factor-reset")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset(Caller caller, @PathVariable UUID id, @Valid @RequestBody StaffRequests.Reason request) {
        stepUp.require(caller);
        reset.run(id, caller.id(), request.reason());
    }

    /** Who is new, and how they get in for the first time. */
    record Appointed(StaffMember member, String oneTimePassword) {

        /** Gives nothing away. */
        @Override
        public String toString() {
            return "Appointed[" + member + "]";
        }
    }
}
