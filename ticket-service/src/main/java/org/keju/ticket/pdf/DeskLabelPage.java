package org.keju.ticket.pdf;

import java.util.List;
import org.keju.ticket.domain.RoomRoster;

/** Desk labels, three beside one another, to be cut along the lines. */
final class DeskLabelPage {

    private static final int COLUMNS = 3;
    private static final int ROWS = 8;

    /** Labels on a page. */
    static final int CAPACITY = COLUMNS * ROWS;

    private static final float LEFT = 28;
    private static final float TOP = 28;
    private static final float WIDTH = 180;
    private static final float HEIGHT = 98;

    private final RoomRoster roster;

    DeskLabelPage(RoomRoster roster) {
        this.roster = roster;
    }

    void draw(Canvas canvas, List<RoomRoster.Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            label(canvas, LEFT + i % COLUMNS * WIDTH, TOP + (float) (i / COLUMNS) * HEIGHT, entries.get(i));
        }
    }

    private void label(Canvas canvas, float x, float y, RoomRoster.Entry entry) {
        canvas.frame(x, y, WIDTH, HEIGHT, 0.3f, Ink.LINE);
        canvas.text(x + 10, y + 17, 8, Ink.GREY, "考场 " + roster.roomCode());
        canvas.bold(x + 10, y + 55, 34, Ink.VERMILION, "%02d".formatted(entry.seatNumber()));
        float size = 14;
        List<String> name = canvas.lines(entry.name().value(), size, WIDTH - 76);
        for (int line = 0; line < Math.min(2, name.size()); line++) {
            canvas.bold(x + 66, y + 38 + line * 17, size, Ink.BLACK, name.get(line));
        }
        canvas.text(x + 10, y + 74, 9.5f, Ink.BLACK, entry.ticket().grouped());
        canvas.text(x + 10, y + 88, 8.5f, Ink.GREY, entry.maskedIdNumber());
    }
}
