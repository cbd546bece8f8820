package org.keju.kit.logging;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Masks what tells of a person or lets somebody in: ID numbers, mobile numbers, mail addresses, tokens, and the values of what
 * is called a password or secret. It reads the finished bytes of a log event once, from left to right, so it does not matter who
 * wrote what where, and its time grows with the length alone.
 *
 * <p>It is the net below: statements that log such data are mistakes, and what has no such form (a name) is not caught.
 */
final class PersonalData {

    private static final byte[] ID_NUMBER = "<id-number>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PHONE = "<phone>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MAIL = "<mail>".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SECRET = "<secret>".getBytes(StandardCharsets.US_ASCII);

    private final byte[] text;
    private final ByteArrayOutputStream masked = new ByteArrayOutputStream(0);
    private int copied;
    private int at;

    private PersonalData(byte[] text) {
        this.text = text;
    }

    /** The same array if it holds nothing to mask. */
    static byte[] mask(byte[] text) {
        return new PersonalData(text).mask();
    }

    private byte[] mask() {
        while (at < text.length) {
            byte b = text[at];
            if (Ascii.isWord(b)) {
                word(endOfWord());
            } else if (b == '@') {
                mail();
            } else {
                at += b == '\\' ? Escapes.lengthOf(text, at) : 1;
            }
        }
        if (copied == 0) {
            return text;
        }
        masked.write(text, copied, text.length - copied);
        return masked.toByteArray();
    }

    private int endOfWord() {
        int end = at + 1;
        while (end < text.length && Ascii.isWord(text[end])) {
            end++;
        }
        return end;
    }

    private void word(int end) {
        if (Ascii.isDigit(text[at])) {
            number(end);
        } else if (Secrets.find(text, at, end) instanceof Secrets.Place place) {
            replace(place.start(), place.end(), SECRET);
        } else {
            at = end;
        }
    }

    private void number(int end) {
        int endOfGroups = Numbers.endOfGroupedMobile(text, at, end);
        if (Numbers.isPartOfDecimal(text, at, end)) {
            at = end;
        } else if (Numbers.isIdNumber(text, at, end)) {
            replace(at, end, ID_NUMBER);
        } else if (Numbers.isMobile(text, at, end)) {
            replace(at, end, PHONE);
        } else if (endOfGroups > 0) {
            replace(at, endOfGroups, PHONE);
        } else {
            at = end;
        }
    }

    private void mail() {
        int start = Mail.start(text, at, copied);
        int end = Mail.end(text, at);
        if (start < at && end > at) {
            replace(start, end, MAIL);
        } else {
            at++;
        }
    }

    private void replace(int start, int end, byte[] mask) {
        masked.write(text, copied, start - copied);
        masked.write(mask, 0, mask.length);
        copied = end;
        at = end;
    }
}
