package org.keju.identity.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate registers with. ID number and name are entered twice, for a wrong one cannot be corrected by the
 * candidate later (row 13).
 *
 * @param contacts at most one address for each channel
 */
public record Registration(
        IdNumber idNumber,
        PersonName name,
        Password password,
        Optional<AccountName> accountName,
        List<ContactAddress> contacts) {

    private static final int YOUNGEST = 10;
    private static final int OLDEST = 120;

    /** The fields of the form as they were typed; the last three may be left empty. */
    public record Entries(
            String idNumber,
            String idNumberAgain,
            String name,
            String nameAgain,
            String password,
            String accountName,
            String email,
            String phone) {}

    /**
     * Reads the form.
     *
     * @throws EntryRefused with everything that is wrong with it
     */
    public static Registration read(Entries entries, LocalDate today) {
        List<EntryFault> faults = new ArrayList<>();
        IdNumber idNumber = tryTo(() -> readIdNumber(entries, today), faults);
        PersonName name = tryTo(() -> readName(entries), faults);
        Optional<AccountName> accountName = optional(entries.accountName, AccountName::parse, faults);
        Password password = tryTo(
                () -> Password.chosen(
                        entries.password, IdNumber.normalised(entries.idNumber), entries.name, entries.accountName),
                faults);
        List<ContactAddress> contacts = Stream.of(
                        optional(entries.email, typed -> ContactAddress.parse(Channel.MAIL, typed), faults),
                        optional(entries.phone, typed -> ContactAddress.parse(Channel.SMS, typed), faults))
                .flatMap(Optional::stream)
                .toList();
        if (!faults.isEmpty()) {
            throw new EntryRefused(faults);
        }
        return new Registration(
                Objects.requireNonNull(idNumber),
                Objects.requireNonNull(name),
                Objects.requireNonNull(password),
                accountName,
                contacts);
    }

    private static IdNumber readIdNumber(Entries entries, LocalDate today) {
        IdNumber idNumber = IdNumber.parse(entries.idNumber);
        if (!idNumber.value().equals(IdNumber.normalised(entries.idNumberAgain))) {
            throw new EntryRefused(EntryFault.ID_NUMBER_DIFFERS);
        }
        int age = idNumber.ageOn(today);
        if (age < 0) {
            throw new EntryRefused(EntryFault.ID_NUMBER_DATE);
        }
        if (age < YOUNGEST || age > OLDEST) {
            throw new EntryRefused(EntryFault.ID_NUMBER_AGE);
        }
        return idNumber;
    }

    private static PersonName readName(Entries entries) {
        PersonName name = PersonName.parse(entries.name);
        if (!name.equals(tryTo(() -> PersonName.parse(entries.nameAgain), new ArrayList<>()))) {
            throw new EntryRefused(EntryFault.NAME_DIFFERS);
        }
        return name;
    }

    private static <T> Optional<T> optional(String typed, Function<String, T> read, List<EntryFault> faults) {
        return typed.isBlank() ? Optional.empty() : Optional.ofNullable(tryTo(() -> read.apply(typed), faults));
    }

    private static <T> @Nullable T tryTo(Supplier<T> read, List<EntryFault> faults) {
        try {
            return read.get();
        } catch (EntryRefused e) {
            faults.addAll(e.faults());
            return null;
        }
    }
}
