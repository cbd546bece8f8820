package org.keju.ticket.domain;

import java.math.BigInteger;
import java.util.regex.Pattern;

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

    private static final Pattern DIGITS = Pattern.compile("[0-9]{20}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int LARGEST_EXAM = 9999;
    static final int LARGEST_SEAT = 99;

    public TicketNumber {
        if (!DIGITS.matcher(value).matches() || !leavesOne(value)) {
            throw new IllegalArgumentException("Not a ticket number: " + value);
        }
    }

    /** The number of a seat; city, site and room are codes of six, three and three digits. */
    public static TicketNumber of(int examSerial, String city, String site, String room, int seat) {
        if (examSerial < 1 || examSerial > LARGEST_EXAM || seat < 1 || seat > LARGEST_SEAT) {
            throw new IllegalArgumentException("No ticket number for exam " + examSerial + ", seat " + seat);
        }
        String body = "%04d%s%s%s%02d".formatted(examSerial, city, site, room, seat);
        int check = 98 - new BigInteger(body + "00").mod(MODULUS).intValueExact();
        return new TicketNumber(body + "%02d".formatted(check));
    }

    /** As printed for people to read: five groups of four digits. */
    public String grouped() {
        return value.replaceAll("(?<=\\G.{4})(?!$)", " ");
    }

    private static boolean leavesOne(String digits) {
        return new BigInteger(digits).mod(MODULUS).equals(BigInteger.ONE);
    }
}
