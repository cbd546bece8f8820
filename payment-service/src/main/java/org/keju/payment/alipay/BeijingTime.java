package org.keju.payment.alipay;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Alipay writes times as {@code 2026-03-01 09:30:00}, in Beijing. */
final class BeijingTime {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private BeijingTime() {}

    static String of(Instant instant) {
        return FORMAT.format(instant.atZone(BEIJING));
    }

    static Instant parse(String text) {
        try {
            return LocalDateTime.parse(text, FORMAT).atZone(BEIJING).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a time of Alipay's: " + text, e);
        }
    }
}
