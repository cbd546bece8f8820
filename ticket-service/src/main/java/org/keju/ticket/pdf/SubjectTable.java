package org.keju.ticket.pdf;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.keju.ticket.domain.Subject;

/** When which paper is written, in the exam's own time. */
final class SubjectTable {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日（EEEE）", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final float DAY_X = TicketPage.LEFT + 236;
    private static final float TIME_X = TicketPage.RIGHT - 92;
    private static final float ROW = 27;

    private final Canvas canvas;
    private final List<Subject> subjects;
    private final ZoneId zone;

    SubjectTable(Canvas canvas, List<Subject> subjects, ZoneId zone) {
        this.canvas = canvas;
        this.subjects = subjects;
        this.zone = zone;
    }

    /** Returns where the table ends, in points from the top. */
    float draw(float top) {
        head(TicketPage.LEFT, top, "考试科目", "Subject");
        head(DAY_X, top, "日期", "Date");
        head(TIME_X, top, "时间", zoneName());
        float y = top + 6;
        canvas.line(TicketPage.LEFT, y, TicketPage.RIGHT, y, 0.8f, Ink.BLACK);
        for (Subject subject : subjects) {
            row(subject, y);
            y += ROW;
            canvas.line(TicketPage.LEFT, y, TicketPage.RIGHT, y, 0.3f, Ink.LINE);
        }
        return y;
    }

    private void head(float x, float y, String chinese, String english) {
        canvas.text(x, y, 9, Ink.GREY, chinese);
        canvas.text(x + canvas.width(chinese, 9) + 5, y, 6.5f, Ink.GREY, english);
    }

    private void row(Subject subject, float top) {
        canvas.bold(TicketPage.LEFT, top + 13, 11, Ink.BLACK, subject.name().zh());
        canvas.text(TicketPage.LEFT, top + 22, 6.5f, Ink.GREY, subject.name().en());
        canvas.text(DAY_X, top + 16.5f, 10.5f, Ink.BLACK, DAY.format(subject.date()));
        canvas.bold(
                TIME_X,
                top + 16.5f,
                11,
                Ink.BLACK,
                TIME.format(subject.startsAt()) + "–" + TIME.format(subject.endsAt()));
    }

    private String zoneName() {
        return zone.equals(CHINA) ? "Beijing time" : zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
