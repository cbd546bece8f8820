package org.keju.kit.logging;

/** Tells the numbers of persons from other numbers. */
final class Numbers {

    private static final int LONG_ID = 18;
    private static final int SHORT_ID = 15;
    private static final int MOBILE = 11;
    private static final int MOBILE_WITH_COUNTRY = 13;

    private Numbers() {}

    /**
     * Whether a word that begins with a digit is an ID number: of 18 digits (GB 11643-1999, the last may be X) or of 15, as until
     * 1999. The date of birth must be one; the check digit need not fit, for a mistyped number still tells of a person.
     */
    static boolean isIdNumber(byte[] text, int start, int end) {
        int length = end - start;
        if (length == LONG_ID) {
            byte check = text[end - 1];
            return digits(text, start, end - 1)
                    && (Ascii.isDigit(check) || check == 'X' || check == 'x')
                    && text[start] != '0'
                    && isCentury(text, start + 6)
                    && isMonthAndDay(text, start + 10);
        }
        return length == SHORT_ID && digits(text, start, end) && text[start] != '0' && isMonthAndDay(text, start + 8);
    }

    /** Whether a word is a mobile number of the mainland, with or without 86 before it. */
    static boolean isMobile(byte[] text, int start, int end) {
        return switch (end - start) {
            case MOBILE -> beginsLikeMobile(text, start) && digits(text, start, end);
            case MOBILE_WITH_COUNTRY ->
                text[start] == '8'
                        && text[start + 1] == '6'
                        && beginsLikeMobile(text, start + 2)
                        && digits(text, start, end);
            default -> false;
        };
    }

    /**
     * The end of a mobile number that is written in groups, as 138-0013-8000 or 138 0013 8000.
     *
     * @param end of the first group
     * @return -1 if it is none
     */
    static int endOfGroupedMobile(byte[] text, int start, int end) {
        int last = start + MOBILE + 2;
        return end - start == 3
                        && last <= text.length
                        && beginsLikeMobile(text, start)
                        && isGroup(text, end)
                        && isGroup(text, end + 5)
                        && (last == text.length || !Ascii.isWord(text[last]))
                ? last
                : -1;
    }

    private static boolean isGroup(byte[] text, int separator) {
        return (text[separator] == '-' || text[separator] == ' ') && digits(text, separator + 1, separator + 5);
    }

    /** A part of a decimal number or an address is no number of its own. */
    static boolean isPartOfDecimal(byte[] text, int start, int end) {
        return start >= 2 && text[start - 1] == '.' && Ascii.isDigit(text[start - 2])
                || end + 1 < text.length && text[end] == '.' && Ascii.isDigit(text[end + 1]);
    }

    private static boolean beginsLikeMobile(byte[] text, int start) {
        return text[start] == '1' && text[start + 1] >= '3' && text[start + 1] <= '9';
    }

    private static boolean isCentury(byte[] text, int at) {
        int century = two(text, at);
        return century == 19 || century == 20;
    }

    private static boolean isMonthAndDay(byte[] text, int at) {
        int month = two(text, at);
        int day = two(text, at + 2);
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static int two(byte[] text, int at) {
        return (text[at] - '0') * 10 + text[at + 1] - '0';
    }

    private static boolean digits(byte[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Ascii.isDigit(text[i])) {
                return false;
            }
        }
        return true;
    }
}
