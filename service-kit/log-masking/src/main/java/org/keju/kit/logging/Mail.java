package org.keju.kit.logging;

/** Finds the ends of a mail address from the sign in its middle. */
final class Mail {

    private static final int LONGEST_MAILBOX = 64;
    private static final int LONGEST_DOMAIN = 255;

    private Mail() {}

    /** Where the mailbox before the sign begins, not before {@code floor}; the sign itself if there is none. */
    static int start(byte[] text, int sign, int floor) {
        int first = Math.max(floor, sign - LONGEST_MAILBOX);
        int start = sign;
        while (start > first && Ascii.isMailbox(text[start - 1])) {
            start--;
        }
        boolean inEscape = start > 0 && text[start - 1] == '\\';
        return inEscape ? Math.min(sign, start + Escapes.lengthOf(text, start - 1) - 1) : start;
    }

    /** Where the domain behind the sign ends; the sign itself if there is none with two parts. */
    static int end(byte[] text, int sign) {
        int last = Math.min(text.length, sign + 1 + LONGEST_DOMAIN);
        int end = sign + 1;
        while (end < last && Ascii.isDomain(text[end])) {
            end++;
        }
        while (end > sign + 1 && !Ascii.isLetter(text[end - 1])) {
            end--;
        }
        int label = end;
        while (label > sign + 1 && Ascii.isLetter(text[label - 1])) {
            label--;
        }
        boolean hasTopLevel = end - label >= 2 && label > sign + 2 && text[label - 1] == '.';
        return hasTopLevel ? end : sign;
    }
}
