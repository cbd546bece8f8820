package org.keju.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keju.identity.application.InviteCandidates.Person;
import org.keju.identity.domain.Channel;
import org.keju.identity.domain.ContactAddress;
import org.keju.identity.domain.Registration;
import org.keju.identity.domain.Warning;
import org.keju.kit.problem.FieldProblem;
import org.keju.kit.problem.ProblemException;
import org.keju.kit.problem.RequestProblem;

/** What clients send. Lengths only keep nonsense out; what is acceptable the domain says. */
final class Requests {

    private static final int LONGEST = 500;
    private static final int SHORT = 100;
    private static final int LONGEST_CODE = 40;

    /** What the security log keeps of a reason. */
    private static final int LONGEST_LOGGED = 200;

    private Requests() {}

    record Register(
            @NotNull @Size(max = LONGEST) String idNumber,
            @NotNull @Size(max = LONGEST) String idNumberAgain,
            @NotNull @Size(max = LONGEST) String name,
            @NotNull @Size(max = LONGEST) String nameAgain,
            @NotNull @Size(max = LONGEST) String password,
            @Nullable @Size(max = LONGEST) String accountName,
            @Nullable @Size(max = LONGEST) String email,
            @Nullable @Size(max = LONGEST) String phone,
            @Nullable @Size(max = 10) List<@NotNull @Size(max = LONGEST) String> warningsAccepted) {

        Registration.Entries entries() {
            return new Registration.Entries(
                    idNumber, idNumberAgain, name, nameAgain, password, given(accountName), given(email), given(phone));
        }

        Set<Warning> accepted() {
            return warningsAccepted == null ? Set.of() : Warnings.of(warningsAccepted);
        }
    }

    /** {@code login} takes either; the other two are for who knows which it is. */
    record LogIn(
            @Nullable @Size(max = LONGEST) String login,
            @Nullable @Size(max = LONGEST) String idNumber,
            @Nullable @Size(max = LONGEST) String accountName,
            @NotNull @Size(max = LONGEST) String password) {

        String way() {
            return oneOf("/login", login, idNumber, accountName);
        }
    }

    record Recovery(
            @Nullable @Size(max = SHORT) String login,
            @Nullable @Size(max = SHORT) String idNumber,
            @Nullable @Size(max = SHORT) String name) {

        String way() {
            return oneOf("/login", login, idNumber);
        }

        String nameOrNone() {
            return given(name);
        }
    }

    record NewPassword(
            @NotNull @Size(max = LONGEST) String code,
            @NotNull @Size(max = LONGEST) String newPassword) {}

    record Activation(
            @NotNull @Size(max = LONGEST) String idNumber,
            @NotNull @Size(max = LONGEST) String code,
            @NotNull @Size(max = LONGEST) String password) {}

    record Invitation(
            @NotNull @Size(max = LONGEST) String idNumber,
            @NotNull @Size(max = LONGEST) String name,
            @Nullable @Size(max = LONGEST) String email,
            @Nullable @Size(max = LONGEST) String phone) {

        Person person() {
            return new Person(idNumber, name, given(email), given(phone));
        }
    }

    record Contacts(
            @NotNull @Size(max = LONGEST) String currentPassword,
            @Nullable @Size(max = LONGEST) String email,
            @Nullable @Size(max = LONGEST) String phone) {

        List<ContactAddress> addresses() {
            return addressesOf(given(email), given(phone));
        }
    }

    record LookUp(@NotNull @Size(max = LONGEST) String idNumber) {}

    /** What somebody at the counter wants to be reached at; one of the two at least. */
    record RecordedContacts(
            @Nullable @Size(max = LONGEST) String email,
            @Nullable @Size(max = LONGEST) String phone,
            @NotBlank @Size(max = LONGEST_LOGGED) String reason) {

        List<ContactAddress> addresses() {
            List<ContactAddress> addresses = addressesOf(given(email), given(phone));
            if (addresses.isEmpty()) {
                throw missing("/email", "entry.contact-missing");
            }
            return addresses;
        }
    }

    record Verification(
            @NotNull Channel channel,
            @NotNull @Size(max = LONGEST) String code) {}

    record Closure(@NotBlank @Size(max = LONGEST) String reason) {}

    record StaffLogIn(
            @NotNull @Size(max = LONGEST) String username,
            @NotNull @Size(max = LONGEST) String password,
            @Nullable @Size(max = LONGEST_CODE) String code) {}

    record PasswordChange(
            @NotNull @Size(max = LONGEST) String currentPassword,
            @NotNull @Size(max = LONGEST) String newPassword) {}

    record ServiceToken(
            @NotNull @Pattern(regexp = "[a-z][a-z-]{2,39}") String service,
            @NotNull @Size(max = LONGEST) String secret) {}

    private static String given(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The first that was sent; one of them has to be. */
    private static String oneOf(String pointer, @Nullable String... values) {
        return Arrays.stream(values)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> missing(pointer, "entry.login-missing"));
    }

    private static ProblemException missing(String pointer, String code) {
        return new ProblemException(RequestProblem.INVALID).withErrors(List.of(new FieldProblem(pointer, code)));
    }

    private static List<ContactAddress> addressesOf(String email, String phone) {
        return Stream.of(address(Channel.MAIL, email), address(Channel.SMS, phone))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ContactAddress> address(Channel channel, String typed) {
        return typed.isBlank() ? Optional.empty() : Optional.of(ContactAddress.parse(channel, typed));
    }
}
