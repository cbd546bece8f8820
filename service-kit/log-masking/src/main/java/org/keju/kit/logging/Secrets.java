package org.keju.kit.logging;

import org.jspecify.annotations.Nullable;

/** Finds tokens, and values whose name says that they are secret. */
final class Secrets {

    private static final int SHORTEST_TOKEN = 8;
    private static final int SHORTEST_JWT = 30;

    private Secrets() {}

    /** Where a secret lies that a word announces, or is. */
    record Place(int start, int end) {}

    static @Nullable Place find(byte[] text, int start, int end) {
        if (start + 3 <= end && text[start] == 'e' && text[start + 1] == 'y' && text[start + 2] == 'J') {
            return jwt(text, start);
        }
        if (end == text.length) {
            return null;
        }
        return switch (text[end - 1] | 0x20) {
            case 'r' -> Ascii.endsWith(text, start, end, "bearer") ? token(text, end) : null;
            case 'd', 't', 'n' -> isSecretName(text, start, end) ? value(text, end) : null;
            default -> null;
        };
    }

    private static boolean isSecretName(byte[] text, int start, int end) {
        return Ascii.endsWith(text, start, end, "password")
                || Ascii.endsWith(text, start, end, "passwd")
                || Ascii.endsWith(text, start, end, "pwd")
                || Ascii.endsWith(text, start, end, "secret")
                || Ascii.endsWith(text, start, end, "token")
                || Ascii.endsWith(text, start, end, "authorization");
    }

    /** Three parts with dots between them, the first an encoded JSON object. */
    private static @Nullable Place jwt(byte[] text, int start) {
        int dots = 0;
        int end = start;
        while (end < text.length && (Ascii.isWord(text[end]) || text[end] == '-' || text[end] == '.')) {
            dots += text[end++] == '.' ? 1 : 0;
        }
        return dots >= 2 && end - start >= SHORTEST_JWT ? new Place(start, end) : null;
    }

    private static @Nullable Place token(byte[] text, int end) {
        int start = skip(text, end, ' ');
        int last = start;
        while (last < text.length && Ascii.isToken(text[last])) {
            last++;
        }
        return start > end && last - start >= SHORTEST_TOKEN ? new Place(start, last) : null;
    }

    /** What follows a name after {@code =} or {@code :}, in quotes or not. */
    private static @Nullable Place value(byte[] text, int end) {
        int at = skip(text, skipQuote(text, end), ' ');
        if (at >= text.length || text[at] != '=' && text[at] != ':') {
            return null;
        }
        int unquoted = skip(text, at + 1, ' ');
        int start = skipQuote(text, unquoted);
        int last = start;
        while (last < text.length && !endsValue(text[last], start > unquoted)) {
            last++;
        }
        int more = token(text, last) instanceof Place rest && isScheme(text, start, last) ? rest.end() : last;
        return more > start ? new Place(start, more) : null;
    }

    private static boolean isScheme(byte[] text, int start, int end) {
        return Ascii.endsWith(text, start, end, "bearer") || Ascii.endsWith(text, start, end, "basic");
    }

    private static boolean endsValue(byte b, boolean quoted) {
        return switch (b) {
            case '"', '\'', '\\', '\n', '\r' -> true;
            case ' ', '\t', ',', ';', '&', ')', ']', '}' -> !quoted;
            default -> false;
        };
    }

    private static int skipQuote(byte[] text, int at) {
        int quote = at < text.length && text[at] == '\\' ? at + 1 : at;
        return quote < text.length && (text[quote] == '"' || text[quote] == '\'') ? quote + 1 : at;
    }

    private static int skip(byte[] text, int at, char blank) {
        int next = at;
        while (next < text.length && text[next] == blank) {
            next++;
        }
        return next;
    }
}
