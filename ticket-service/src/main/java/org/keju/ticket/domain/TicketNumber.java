package org.keju.ticket.domain;

import java.util.Optional;

/**
 * The number on an admission ticket: twenty digits that say where somebody sits.
 *
 * <pre>
 *   0001 310000 001 005 17 42
 *   |    |      |   |   |  check digits
 *   |    |      |   |   seat, 01 to 99
 *   |    |      |   room, 001 to 999
 *   |    |      test site within the city, 001 to 999
 *   |    test city, the six digits of its division code
 *   serial number of the exam, counted by this service from 0001
 * </pre>
 *
 * The check digits are those of ISO 7064 MOD 97-10 (the whole number leaves 1 when divided by 97); they catch every wrong digit
 * and every swap of two neighbours. A seat is never given twice, so neither is a number. In print it is grouped by four.
 */
public record TicketNumber(String value) {

    private static final int LENGTH = 20;
    private static final int ROOM_FROM = 4;
    private static final int ROOM_UNTIL = 16;
    private static final int MODULUS = 97;
    private static final int LARGEST_EXAM = 9999;
    static final int LARGEST_SEAT = 99;

    public TicketNumber {
        if (!isNumber(value)) {
            throw new IllegalArgumentException("Not a ticket number: " + value);
        }
    }

    /** The number of a seat; city, site and room are codes of six, three and three digits. */
    public static TicketNumber of(int examSerial, String city, String site, String room, int seat) {
        if (examSerial < 1 || examSerial > LARGEST_EXAM || seat < 1 || seat > LARGEST_SEAT) {
            throw new IllegalArgumentException("No ticket number for exam " + examSerial + ", seat " + seat);
        }
        String body = lastDigits(examSerial, 4) + city + site + room + lastDigits(seat, 2);
        return new TicketNumber(body + lastDigits(98 - remainder(body + "00"), 2));
    }

    /** Reads a number that somebody wrote, with or without spaces; empty when it is none. */
    public static Optional<TicketNumber> parse(String written) {
        String digits = written.replace(" ", "");
        return isNumber(digits) ? Optional.of(new TicketNumber(digits)) : Optional.empty();
    }

    /** City, site and room of the seat, as their codes stand one after the other in the number. */
    public String room() {
        return value.substring(ROOM_FROM, ROOM_UNTIL);
    }

    /** As printed for people to read: five groups of four digits. */
    public String grouped() {
        return value.replaceAll("(?<=\\G.{4})(?!$)", " ");
    }

    private static boolean isNumber(String digits) {
        return digits.length() == LENGTH && remainder(digits) == 1;
    }

    /** What remains of a number divided by 97, or -1 when it is not all digits. Made a million times in an arrangement. */
    private static int remainder(String digits) {
        int remainder = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            remainder = (remainder * 10 + digit) % MODULUS;
        }
        return remainder;
    }

    private static String lastDigits(int number, int count) {
        String digits = "000" + number;
        return digits.substring(digits.length() - count);
    }
}
