package org.keju.identity.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.keju.identity.domain.Registration;

/** What clients send. Lengths only keep nonsense out; what is acceptable the domain says. */
final class Requests {

    private static final int LONGEST = 500;

    private Requests() {}

    record Register(
            @NotNull @Size(max = LONGEST) String idNumber,
            @NotNull @Size(max = LONGEST) String idNumberAgain,
            @NotNull @Size(max = LONGEST) String name,
            @NotNull @Size(max = LONGEST) String nameAgain,
            @NotNull @Size(max = LONGEST) String password) {

        Registration.Entries entries() {
            return new Registration.Entries(idNumber, idNumberAgain, name, nameAgain, password);
        }
    }

    record LogIn(
            @NotNull @Size(max = LONGEST) String idNumber,
            @NotNull @Size(max = LONGEST) String password) {}

    record StaffLogIn(
            @NotNull @Size(max = LONGEST) String username,
            @NotNull @Size(max = LONGEST) String password) {}

    record PasswordChange(
            @NotNull @Size(max = LONGEST) String currentPassword,
            @NotNull @Size(max = LONGEST) String newPassword) {}

    record ServiceToken(
            @NotNull @Pattern(regexp = "[a-z][a-z-]{2,39}") String service,
            @NotNull @Size(max = LONGEST) String secret) {}
}
