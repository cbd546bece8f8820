package org.keju.identity.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Makes ID numbers of nobody. */
public final class IdNumbers {

    private IdNumbers() {}

    /** A number that passes every rule; sequences of men are odd. */
    public static String of(int region, LocalDate birthdate, int sequence) {
        String digits = region + birthdate.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence);
        return digits + IdNumber.checkCharacter(digits);
    }
}
