package org.keju.ticket.domain.sites;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keju.ticket.domain.sites.SiteFileRefused.Reason;

/** The columns of a site file, in their order, and what each of them accepts. */
enum SiteColumn {
    CITY_CODE("考区代码", "[0-9]{6}", Reason.NOT_A_CITY_CODE),
    SITE_CODE("考点代码", "(?!000)[0-9]{3}", Reason.NOT_A_CODE),
    SITE_NAME("考点名称", ".+", Reason.LINE_BREAK),
    ADDRESS("考点地址", ".+", Reason.LINE_BREAK),
    ROOM_CODE("考场号", "(?!000)[0-9]{3}", Reason.NOT_A_CODE),
    ROOM_NAME("考场名称", ".+", Reason.LINE_BREAK),
    /** A ticket number has two digits for the seat. */
    SEATS("座位数", "[1-9][0-9]?", Reason.NOT_A_NUMBER_OF_SEATS),
    ACCESSIBLE("无障碍", "(?i)yes|true|1|是|no|false|0|否", Reason.NOT_YES_OR_NO);

    private static final int MAX_LENGTH = 100;
    private static final Set<String> YES = Set.of("yes", "true", "1", "是");

    private final String chinese;
    private final String pattern;
    private final Reason otherwise;

    SiteColumn(String chinese, String pattern, Reason otherwise) {
        this.chinese = chinese;
        this.pattern = pattern;
        this.otherwise = otherwise;
    }

    /** The heading in English, {@code city_code} and so on. */
    String english() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The cell of this column. */
    @SuppressWarnings("EnumOrdinal") // the constants stand in the order of the columns
    String in(List<String> cells) {
        return cells.get(ordinal());
    }

    /** What is wrong with a cell of this column, if anything. */
    Optional<Reason> fault(String cell) {
        if (cell.isEmpty()) {
            return Optional.of(Reason.BLANK);
        }
        if (cell.codePointCount(0, cell.length()) > MAX_LENGTH) {
            return Optional.of(Reason.TOO_LONG);
        }
        return cell.matches(pattern) ? Optional.empty() : Optional.of(otherwise);
    }

    /** Whether this is the heading, in Chinese or in English. */
    static boolean isHeading(List<String> cells) {
        List<SiteColumn> columns = List.of(values());
        return cells.equals(columns.stream().map(column -> column.chinese).toList())
                || cells.equals(columns.stream().map(SiteColumn::english).toList());
    }

    static String heading() {
        return Arrays.stream(values()).map(SiteColumn::english).collect(Collectors.joining(","));
    }

    static boolean isYes(String cell) {
        return YES.contains(cell.toLowerCase(Locale.ROOT));
    }
}
