package org.keju.photo.web;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** File sizes as people read them, such as {@code 200 KB} or {@code 4.9 MB}: the same in both languages. */
final class FileSizes {

    private FileSizes() {}

    /** A limit, as whoever wrote it counted: some count in thousands, others in 1024s, and only so it is a round number. */
    static String limit(long bytes) {
        return inUnits(bytes, kilobyteOf(bytes), RoundingMode.HALF_UP);
    }

    /** A size beside the limit that it keeps or breaks: counted like the limit, and never rounded to its other side. */
    static String beside(long limit, long bytes) {
        return inUnits(bytes, kilobyteOf(limit), bytes > limit ? RoundingMode.CEILING : RoundingMode.FLOOR);
    }

    private static long kilobyteOf(long limit) {
        return limit % 1000 == 0 && limit % 1024 != 0 ? 1000 : 1024;
    }

    private static String inUnits(long bytes, long kilobyte, RoundingMode rounding) {
        if (bytes < kilobyte) {
            return bytes + " B";
        }
        long megabyte = kilobyte * kilobyte;
        return bytes < megabyte ? tenths(bytes, kilobyte, rounding) + " KB" : tenths(bytes, megabyte, rounding) + " MB";
    }

    private static String tenths(long bytes, long unit, RoundingMode rounding) {
        return BigDecimal.valueOf(bytes)
                .divide(BigDecimal.valueOf(unit), 1, rounding)
                .stripTrailingZeros()
                .toPlainString();
    }
}
