package org.keju.ticket.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import org.keju.ticket.domain.AdmissionTicket;
import org.keju.ticket.domain.Bilingual;
import org.keju.ticket.domain.SeatPlace;

/** The layout of the ticket's first page, from top to bottom: whose it is, where to sit, when to be there, how to behave. */
final class TicketPage {

    static final float LEFT = 52;
    static final float RIGHT = 543;
    static final float WIDTH = RIGHT - LEFT;
    private static final float CENTRE = (LEFT + RIGHT) / 2;
    /** Where the codes at the foot begin; rules that reach it go on to another page. */
    static final float FOOT = 706;

    private static final float PHOTO_WIDTH = 99; // 35 mm
    private static final float PHOTO_HEIGHT = 139; // 49 mm

    private final Canvas canvas;
    private final AdmissionTicket ticket;

    TicketPage(Canvas canvas, AdmissionTicket ticket) {
        this.canvas = canvas;
        this.ticket = ticket;
    }

    /** Draws everything but the rules, and a word in place of a photo that the exam does without; returns where they begin, in points from the top. */
    float draw(@Nullable PDImageXObject photo, String seal) {
        heading();
        float below = candidate(photo);
        below = seat(below + 16);
        below = new SubjectTable(canvas, ticket.subjects(), ticket.zone()).draw(below + 20);
        foot(seal);
        return below;
    }

    private void heading() {
        float y = 62;
        for (String line : canvas.lines(ticket.examTitle().zh(), 15, WIDTH)) {
            canvas.boldCentred(CENTRE, y, 15, Ink.BLACK, line);
            y += 20;
        }
        for (String line : canvas.lines(ticket.examTitle().en(), 8.5f, WIDTH)) {
            canvas.centred(CENTRE, y - 4, 8.5f, Ink.GREY, line);
            y += 11;
        }
        canvas.spacedCentred(CENTRE, 132, 27, 15, Ink.VERMILION, true, "准考证");
        canvas.spacedCentred(CENTRE, 149, 8, 3, Ink.VERMILION, false, "ADMISSION TICKET");
        canvas.line(LEFT, 162, RIGHT, 162, 1.4f, Ink.VERMILION);
        canvas.line(LEFT, 164.6f, RIGHT, 164.6f, 0.4f, Ink.VERMILION);
    }

    private float candidate(@Nullable PDImageXObject photo) {
        float photoX = RIGHT - PHOTO_WIDTH;
        float top = 182;
        if (photo == null) {
            canvas.centred(photoX + PHOTO_WIDTH / 2, top + 68, 9.5f, Ink.GREY, "无需照片");
            canvas.centred(photoX + PHOTO_WIDTH / 2, top + 80, 6.5f, Ink.GREY, "No photo needed");
        } else {
            canvas.image(photo, photoX, top, PHOTO_WIDTH, PHOTO_HEIGHT);
        }
        canvas.frame(photoX - 1.5f, top - 1.5f, PHOTO_WIDTH + 3, PHOTO_HEIGHT + 3, 0.5f, Ink.LINE);
        float y = top;
        y = fact(y, "姓名", "Name", 15, ticket.candidateName());
        y = fact(y, "证件号码", "ID number", 11.5f, ticket.maskedIdNumber());
        y = fact(y, "报名序号", "Application no.", 11.5f, ticket.applicationNumber());
        y = fact(y, "报考职位", "Position", 10.5f, ticket.agencyName() + " " + ticket.positionTitle());
        y = fact(y, "准考证号", "Ticket no.", 13, ticket.number().grouped());
        return Math.max(y, top + PHOTO_HEIGHT + 8);
    }

    /** One line of facts with its label; a value that is too long goes on below. */
    private float fact(float y, String label, String english, float size, String value) {
        float valueX = LEFT + 92;
        float valueWidth = RIGHT - PHOTO_WIDTH - 18 - valueX;
        canvas.text(LEFT, y + 12, 9.5f, Ink.GREY, label);
        canvas.text(LEFT, y + 21, 6.5f, Ink.GREY, english);
        float baseline = y + 16;
        List<String> lines = canvas.lines(value, size, valueWidth);
        for (String line : lines) {
            if (size > 11) {
                canvas.bold(valueX, baseline, size, Ink.BLACK, line);
            } else {
                canvas.text(valueX, baseline, size, Ink.BLACK, line);
            }
            baseline += size * 1.3f;
        }
        float below = Math.max(y + 29, baseline - size * 1.3f + 13);
        canvas.line(LEFT, below - 2.5f, RIGHT - PHOTO_WIDTH - 14, below - 2.5f, 0.3f, Ink.LINE);
        return below;
    }

    private float seat(float top) {
        SeatPlace seat = ticket.seat();
        float height = 84;
        float seatX = RIGHT - 96;
        float roomX = seatX - 110;
        canvas.fill(LEFT, top, WIDTH, height, Ink.TINT);
        canvas.line(LEFT, top, RIGHT, top, 0.8f, Ink.BLACK);
        canvas.line(LEFT, top + height, RIGHT, top + height, 0.8f, Ink.BLACK);
        canvas.line(roomX, top + 12, roomX, top + height - 12, 0.4f, Ink.LINE);
        canvas.line(seatX, top + 12, seatX, top + height - 12, 0.4f, Ink.LINE);

        label(LEFT + 12, top, "考点", "Test site " + seat.siteCode());
        float y = top + 38;
        for (String line : canvas.lines(seat.siteName(), 13, roomX - LEFT - 24)) {
            canvas.bold(LEFT + 12, y, 13, Ink.BLACK, line);
            y += 16;
        }
        for (String line : canvas.lines(seat.address(), 8.5f, roomX - LEFT - 24)) {
            canvas.text(LEFT + 12, y, 8.5f, Ink.BLACK, line);
            y += 11;
        }
        label(roomX + 12, top, "考场", "Room");
        canvas.bold(roomX + 12, top + 52, 25, Ink.BLACK, seat.roomCode());
        List<String> roomName = canvas.lines(seat.roomName(), 8.5f, 92);
        canvas.text(roomX + 12, top + 70, 8.5f, Ink.BLACK, roomName.isEmpty() ? "" : roomName.getFirst());
        label(seatX + 12, top, "座位号", "Seat");
        canvas.bold(seatX + 12, top + 60, 36, Ink.VERMILION, "%02d".formatted(seat.seatNumber()));
        return top + height;
    }

    private void label(float x, float top, String chinese, String english) {
        canvas.text(x, top + 18, 9, Ink.GREY, chinese);
        canvas.text(x + canvas.width(chinese, 9) + 5, top + 18, 6.5f, Ink.GREY, english);
    }

    private void foot(String seal) {
        canvas.line(LEFT, FOOT + 2, RIGHT, FOOT + 2, 0.4f, Ink.LINE);
        canvas.code(Codes.code128(ticket.number().value()), LEFT, FOOT + 28, 236, 38);
        canvas.spacedCentred(
                LEFT + 118,
                FOOT + 79,
                8.5f,
                0.8f,
                Ink.BLACK,
                false,
                ticket.number().grouped());
        float squareSize = 92;
        float squareX = RIGHT - squareSize;
        canvas.code(Codes.square(seal), squareX, FOOT + 13, squareSize, squareSize);
        Bilingual caption = new Bilingual("扫码可核验真伪", "Signed: scan to verify");
        float captionX = squareX - 12;
        rightAligned(captionX, FOOT + 84, 8.5f, Ink.BLACK, caption.zh());
        rightAligned(captionX, FOOT + 95, 6.5f, Ink.GREY, caption.en());
    }

    private void rightAligned(float right, float y, float size, Ink ink, String text) {
        canvas.text(right - canvas.width(text, size), y, size, ink, text);
    }
}
