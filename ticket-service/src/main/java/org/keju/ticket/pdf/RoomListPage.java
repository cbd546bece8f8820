package org.keju.ticket.pdf;

import java.util.List;
import org.keju.ticket.domain.Bilingual;
import org.keju.ticket.domain.SiteOverview;
import org.keju.ticket.domain.TicketNumber;

/** A page of the list at the entrance: each room, how many sit there, and from which ticket number to which. */
final class RoomListPage {

    /** Rooms on a page. */
    static final int CAPACITY = 26;

    private static final float TOP = 150;
    private static final float ROW = 24;
    private static final float NAME_X = TicketPage.LEFT + 60;
    private static final float COUNT_X = TicketPage.LEFT + 200;
    private static final float NUMBERS_X = TicketPage.LEFT + 250;

    private final Bilingual examTitle;
    private final SiteOverview site;

    RoomListPage(Bilingual examTitle, SiteOverview site) {
        this.examTitle = examTitle;
        this.site = site;
    }

    void draw(Canvas canvas, List<SiteOverview.Room> rooms) {
        Heading.draw(canvas, examTitle, "考场安排", "Rooms", site.name() + "　" + site.address());
        head(canvas, TicketPage.LEFT, "考场", "Room");
        head(canvas, COUNT_X, "人数", "");
        head(canvas, NUMBERS_X, "准考证号", "Ticket numbers");
        canvas.line(TicketPage.LEFT, TOP + 6, TicketPage.RIGHT, TOP + 6, 0.8f, Ink.BLACK);
        float y = TOP + 6;
        for (SiteOverview.Room room : rooms) {
            row(canvas, room, y + 16);
            y += ROW;
            canvas.line(TicketPage.LEFT, y, TicketPage.RIGHT, y, 0.3f, Ink.LINE);
        }
    }

    private static void head(Canvas canvas, float x, String chinese, String english) {
        canvas.text(x, TOP, 9, Ink.GREY, chinese);
        canvas.text(x + canvas.width(chinese, 9) + 5, TOP, 6.5f, Ink.GREY, english);
    }

    private static void row(Canvas canvas, SiteOverview.Room room, float y) {
        canvas.bold(TicketPage.LEFT, y, 13, Ink.BLACK, room.code());
        List<String> name = canvas.lines(room.name() + (room.accessible() ? "（无障碍）" : ""), 9, COUNT_X - NAME_X - 8);
        canvas.text(NAME_X, y - 1, 9, Ink.BLACK, name.isEmpty() ? "" : name.getFirst());
        canvas.text(COUNT_X, y - 1, 10, Ink.BLACK, Integer.toString(room.seated()));
        if (room.firstTicket() != null && room.lastTicket() != null) {
            String numbers = new TicketNumber(room.firstTicket()).grouped() + " – "
                    + new TicketNumber(room.lastTicket()).grouped();
            canvas.text(NUMBERS_X, y - 1, 8.5f, Ink.BLACK, numbers);
        }
    }
}
