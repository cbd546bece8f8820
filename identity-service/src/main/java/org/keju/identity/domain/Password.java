package org.keju.identity.domain;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** A password in clear, which lives only while it is hashed. The same characters count as the same however they were typed. */
public record Password(String text) {

    public static final int MIN_LENGTH = 8;
    public static final int MAX_LENGTH = 128;

    public Password {
        // half a surrogate pair is no character: it has no bytes that could be hashed
        String characters = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        text = Normalizer.normalize(characters, Normalizer.Form.NFC);
    }

    /** What somebody enters to be let in; any text may be tried. */
    public static Password entered(String text) {
        return new Password(text);
    }

    /**
     * What somebody chooses as a new password. Length is what makes it strong; no rule asks for certain characters
     * (NIST SP 800-63B, 3.1.1.2).
     *
     * @param known what others know of the person: ID number, name, account or user name
     * @throws EntryRefused when it is too short, too long or among the first that anybody would try
     */
    public static Password chosen(String text, String... known) {
        Password password = new Password(text);
        int length = password.text.codePointCount(0, password.text.length());
        if (length < MIN_LENGTH) {
            throw new EntryRefused(EntryFault.PASSWORD_TOO_SHORT);
        }
        if (length > MAX_LENGTH) {
            throw new EntryRefused(EntryFault.PASSWORD_TOO_LONG);
        }
        if (CommonPasswords.include(password.text)) {
            throw new EntryRefused(EntryFault.PASSWORD_COMMON);
        }
        password.requireSecretBeside(known);
        return password;
    }

    /**
     * Refuses a password that leans on what others know of the person. Such words count for nothing: what is left without them
     * must still be long enough.
     *
     * @throws EntryRefused when it is not
     */
    public void requireSecretBeside(String... known) {
        if (KnownWords.of(known).lengthWithout(text) < MIN_LENGTH) {
            throw new EntryRefused(EntryFault.PASSWORD_TOO_EASY);
        }
    }

    /** Gives nothing away. */
    @Override
    public String toString() {
        return "Password[...]";
    }
}
