package org.keju.identity.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name of one's own choosing to log in with. It begins with a letter or a character of any script, so it is never taken for
 * an ID or telephone number; case and width do not tell two of them apart.
 *
 * @param value as its owner writes it
 */
public record AccountName(String value) {

    private static final Pattern SHAPE =
            Pattern.compile("\\p{L}[\\p{L}\\p{N}_-]{3,19}|\\p{IsHan}[\\p{L}\\p{N}_-]{1,19}");

    public AccountName {
        if (!SHAPE.matcher(value).matches()) {
            throw new EntryRefused(EntryFault.ACCOUNT_NAME_SHAPE);
        }
    }

    /**
     * Reads an account name as somebody typed it.
     *
     * @throws EntryRefused when it cannot be one
     */
    public static AccountName parse(String typed) {
        return new AccountName(Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC));
    }

    /** What is compared. */
    public String key() {
        return Normalizer.normalize(value.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }
}
