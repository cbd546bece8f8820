package org.keju.identity.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate registers with. ID number and name are entered twice, for a wrong one cannot be corrected by the
 * candidate later (row 13).
 */
public record Registration(IdNumber idNumber, PersonName name, Password password) {

    /** The fields of the form as they were typed. */
    public record Entries(String idNumber, String idNumberAgain, String name, String nameAgain, String password) {}

    /**
     * Reads the form.
     *
     * @throws EntryRefused with everything that is wrong with it
     */
    public static Registration read(Entries entries, LocalDate today) {
        List<EntryFault> faults = new ArrayList<>();
        IdNumber idNumber = tryTo(() -> IdNumber.parse(entries.idNumber), faults);
        PersonName name = tryTo(() -> PersonName.parse(entries.name), faults);
        Password password =
                tryTo(() -> Password.chosen(entries.password, IdNumber.normalised(entries.idNumber)), faults);
        if (idNumber != null && idNumber.birthdate().isAfter(today)) {
            faults.add(EntryFault.ID_NUMBER_DATE);
        }
        if (idNumber != null && !idNumber.value().equals(IdNumber.normalised(entries.idNumberAgain))) {
            faults.add(EntryFault.ID_NUMBER_DIFFERS);
        }
        if (name != null && !name.equals(tryTo(() -> PersonName.parse(entries.nameAgain), new ArrayList<>()))) {
            faults.add(EntryFault.NAME_DIFFERS);
        }
        if (!faults.isEmpty()) {
            throw new EntryRefused(faults);
        }
        return new Registration(
                Objects.requireNonNull(idNumber), Objects.requireNonNull(name), Objects.requireNonNull(password));
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
