package org.keju.identity.domain;

import java.text.Normalizer;
import java.util.Locale;

/** A password in clear, which lives only while it is hashed. The same characters count as the same however they were typed. */
public record Password(String text) {

    public static final int MIN_LENGTH = 8;
    public static final int MAX_LENGTH = 128;

    public Password {
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** What somebody enters to be let in; any text may be tried. */
    public static Password entered(String text) {
        return new Password(text);
    }

    /**
     * What somebody chooses as a new password. Length is what makes it strong; no rule asks for certain characters.
     *
     * @param publicWord what others know of the person, the ID number or user name, which the password may not consist of
     * @throws EntryRefused when it is too short, too long or too easy
     */
    public static Password chosen(String text, String publicWord) {
        Password password = new Password(text);
        int length = password.text.codePointCount(0, password.text.length());
        if (length < MIN_LENGTH) {
            throw new EntryRefused(EntryFault.PASSWORD_TOO_SHORT);
        }
        if (length > MAX_LENGTH) {
            throw new EntryRefused(EntryFault.PASSWORD_TOO_LONG);
        }
        if (password.isMadeOf(publicWord) || password.isOneCharacterRepeated()) {
            throw new EntryRefused(EntryFault.PASSWORD_TOO_EASY);
        }
        return password;
    }

    private boolean isMadeOf(String publicWord) {
        String mine = text.toUpperCase(Locale.ROOT);
        String known = publicWord.toUpperCase(Locale.ROOT);
        return known.contains(mine) || mine.replace(known, "").length() < MIN_LENGTH / 2 && mine.contains(known);
    }

    private boolean isOneCharacterRepeated() {
        return text.codePoints().distinct().count() == 1;
    }

    /** Gives nothing away. */
    @Override
    public String toString() {
        return "Password[...]";
    }
}
