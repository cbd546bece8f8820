package org.keju.kit.logging;

/** Questions about single bytes. All bytes of a character beyond ASCII are negative in UTF-8, and none of these. */
final class Ascii {

    /** By byte value: asked for each byte of each line. */
    private static final boolean[] WORD = new boolean[128];

    static {
        for (byte b = 0; b < Byte.MAX_VALUE; b++) {
            WORD[b] = isLetter(b) || isDigit(b) || b == '_';
        }
    }

    private Ascii() {}

    static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    static boolean isLetter(byte b) {
        int lower = b | 0x20;
        return b > 0 && lower >= 'a' && lower <= 'z';
    }

    static boolean isWord(byte b) {
        return b > 0 && WORD[b];
    }

    /** What tokens are made of (RFC 6750). */
    static boolean isToken(byte b) {
        return isWord(b) || b == '-' || b == '.' || b == '~' || b == '+' || b == '/' || b == '=';
    }

    static boolean isMailbox(byte b) {
        return isWord(b) || b == '.' || b == '-' || b == '+' || b == '%';
    }

    static boolean isDomain(byte b) {
        return isLetter(b) || isDigit(b) || b == '.' || b == '-';
    }

    /** Whether the text holds these lower-case letters just before {@code end}, in whatever case. */
    static boolean endsWith(byte[] text, int start, int end, String letters) {
        int from = end - letters.length();
        if (from < start) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if ((text[from + i] | 0x20) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
