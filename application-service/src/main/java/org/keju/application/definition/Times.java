package org.keju.application.definition;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.keju.application.domain.exam.BrokenDefinition;

/** Reads the times of a definition. They are local to the exam's zone; those of a demo exam may count from its publication. */
final class Times {

    private static final String END_OF_DAY = "T24:00";

    private final ZoneId zone;
    private final boolean demo;
    private final Instant effectiveAt;

    Times(ZoneId zone, boolean demo, Instant effectiveAt) {
        this.zone = zone;
        this.demo = demo;
        this.effectiveAt = effectiveAt;
    }

    /** {@code 2021-11-07T18:00}, {@code 2021-11-07T24:00} (the midnight that ends the day) or, in a demo, {@code now+P1D}. */
    Instant instant(String written, String pointer) {
        try {
            if (written.startsWith("now")) {
                return relative(written, pointer);
            }
            LocalDateTime local = written.endsWith(END_OF_DAY)
                    ? LocalDate.parse(written.substring(0, written.length() - END_OF_DAY.length()))
                            .plusDays(1)
                            .atStartOfDay()
                    : LocalDateTime.parse(written);
            return local.atZone(zone).toInstant();
        } catch (DateTimeException _) {
            throw BrokenDefinition.at(pointer, "definition.not-a-time", written);
        }
    }

    /** {@code 2021-11-28} or, in a demo, the day of {@code now+P20D}. */
    LocalDate date(String written, String pointer) {
        try {
            return written.startsWith("now")
                    ? LocalDate.ofInstant(relative(written, pointer), zone)
                    : LocalDate.parse(written);
        } catch (DateTimeException _) {
            throw BrokenDefinition.at(pointer, "definition.not-a-date", written);
        }
    }

    private Instant relative(String written, String pointer) {
        if (!demo) {
            throw BrokenDefinition.at(pointer, "definition.not-a-demo");
        }
        Duration distance = Duration.parse(written.substring("now+".length()));
        return written.charAt("now".length()) == '-' ? effectiveAt.minus(distance) : effectiveAt.plus(distance);
    }
}
