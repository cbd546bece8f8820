package org.keju.identity.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address, or a mobile number of mainland China in eleven digits. */
public record ContactAddress(Channel channel, String value) {

    private static final int LONGEST_MAIL = 254;
    private static final Pattern MAIL = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?\\.[A-Za-z]{2,}");
    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern PHONE_ORNAMENT = Pattern.compile("[\\s()-]|^\\+86|^0086");

    public ContactAddress {
        if (channel == Channel.MAIL
                && (value.length() > LONGEST_MAIL || !MAIL.matcher(value).matches())) {
            throw new EntryRefused(EntryFault.EMAIL_SHAPE);
        }
        if (channel == Channel.SMS && !PHONE.matcher(value).matches()) {
            throw new EntryRefused(EntryFault.PHONE_SHAPE);
        }
    }

    /**
     * Reads an address as somebody typed it.
     *
     * @throws EntryRefused when nothing could be sent there
     */
    public static ContactAddress parse(Channel channel, String typed) {
        String narrow = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
        return new ContactAddress(
                channel,
                switch (channel) {
                    case MAIL ->
                        narrow.substring(0, narrow.indexOf('@') + 1)
                                + narrow.substring(narrow.indexOf('@') + 1).toLowerCase(Locale.ROOT);
                    case SMS -> PHONE_ORNAMENT.matcher(narrow).replaceAll("");
                });
    }

    /** Enough for its owner to know it again: {@code z***@example.org}, {@code 138****5678}. */
    public String masked() {
        return switch (channel) {
            case MAIL -> value.charAt(0) + "***" + value.substring(value.indexOf('@'));
            case SMS -> value.substring(0, 3) + "****" + value.substring(7);
        };
    }

    /** Masked, because a text for logs must not give the address away. */
    @Override
    public String toString() {
        return masked();
    }
}
