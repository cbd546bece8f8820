package org.keju.kit.logging;

/** Knows the escapes of JSON, so that the n of {@code \\n} is not taken for the first letter of the next word. */
final class Escapes {

    private Escapes() {}

    /** How many bytes the escape has that begins at this backslash; one, if it begins none. */
    static int lengthOf(byte[] text, int backslash) {
        if (backslash + 1 == text.length) {
            return 1;
        }
        return switch (text[backslash + 1]) {
            case 'n', 't', 'r', 'b', 'f', '"', '\\', '/' -> 2;
            case 'u' -> isHex(text, backslash + 2) ? 6 : 1;
            default -> 1;
        };
    }

    private static boolean isHex(byte[] text, int start) {
        for (int i = start; i < start + 4; i++) {
            if (i >= text.length || Character.digit(text[i], 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
