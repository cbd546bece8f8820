package org.keju.ticket.pdf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.keju.ticket.domain.RoomRoster;
import org.keju.ticket.domain.Subject;

/**
 * The sheet that candidates sign, with their photos, two beside one another: one line to sign for each paper. An exam of more
 * papers than have room beside a photo has several such sheets.
 */
final class AttendancePage {

    private static final int COLUMNS = 2;
    private static final int ROWS = 6;

    /** Candidates on a page. */
    static final int CAPACITY = COLUMNS * ROWS;

    /** Papers that there are lines for. */
    static final int PAPERS = 3;

    private static final float TOP = 134;
    private static final float WIDTH = TicketPage.WIDTH / COLUMNS;
    private static final float HEIGHT = 112;
    private static final float PHOTO_WIDTH = 68;
    private static final float PHOTO_HEIGHT = 96;

    private final RoomRoster roster;
    private final List<Subject> papers;
    private final Map<UUID, PDImageXObject> photos;

    /**
     * Lays out a sheet.
     *
     * @param papers those it is for, {@value #PAPERS} at most
     */
    AttendancePage(RoomRoster roster, List<Subject> papers, Map<UUID, PDImageXObject> photos) {
        this.roster = roster;
        this.papers = papers;
        this.photos = photos;
    }

    void draw(Canvas canvas, List<RoomRoster.Entry> entries) {
        String place = roster.siteName() + "　考场 " + roster.roomCode() + "　" + roster.roomName();
        Heading.draw(canvas, roster.examTitle(), "考生签到表", "Attendance", place);
        for (int i = 0; i < entries.size(); i++) {
            candidate(
                    canvas,
                    TicketPage.LEFT + i % COLUMNS * WIDTH,
                    TOP + (float) (i / COLUMNS) * HEIGHT,
                    entries.get(i));
        }
        canvas.text(
                TicketPage.LEFT,
                822,
                8,
                Ink.GREY,
                "应到 " + roster.entries().size() + "　实到 ______　监考 ______________________");
    }

    private void candidate(Canvas canvas, float x, float y, RoomRoster.Entry entry) {
        canvas.frame(x, y, WIDTH, HEIGHT, 0.4f, Ink.LINE);
        PDImageXObject photo = entry.photoId() == null ? null : photos.get(entry.photoId());
        if (photo == null) {
            canvas.frame(x + 8, y + 8, PHOTO_WIDTH, PHOTO_HEIGHT, 0.3f, Ink.LINE);
        } else {
            canvas.image(photo, x + 8, y + 8, PHOTO_WIDTH, PHOTO_HEIGHT);
        }
        float textX = x + PHOTO_WIDTH + 18;
        canvas.bold(textX, y + 22, 17, Ink.VERMILION, "%02d".formatted(entry.seatNumber()));
        List<String> name = canvas.lines(entry.name().value(), 11.5f, WIDTH - PHOTO_WIDTH - 54);
        canvas.bold(textX + 28, y + 21, 11.5f, Ink.BLACK, name.isEmpty() ? "" : name.getFirst());
        canvas.text(textX, y + 36, 8, Ink.BLACK, entry.ticket().grouped());
        canvas.text(textX, y + 47, 8, Ink.GREY, entry.maskedIdNumber());
        signatures(canvas, textX, y + 65, x + WIDTH - 8);
    }

    private void signatures(Canvas canvas, float x, float top, float right) {
        float y = top;
        for (Subject paper : papers) {
            List<String> name = canvas.lines(paper.name().zh(), 6.5f, 62);
            canvas.text(x, y, 6.5f, Ink.GREY, name.isEmpty() ? paper.code() : name.getFirst());
            canvas.line(x + 66, y + 1, right, y + 1, 0.4f, Ink.BLACK);
            y += 18;
        }
    }
}
