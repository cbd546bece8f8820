package org.keju.ticket.pdf;

import org.keju.ticket.domain.Bilingual;

/** The head of the papers of a site: the exam, what paper it is, and where it belongs. */
final class Heading {

    private static final float CENTRE = (TicketPage.LEFT + TicketPage.RIGHT) / 2;

    private Heading() {}

    static void draw(Canvas canvas, Bilingual examTitle, String paper, String english, String place) {
        float y = 52;
        for (String line : canvas.lines(examTitle.zh(), 11, TicketPage.WIDTH)) {
            canvas.centred(CENTRE, y, 11, Ink.BLACK, line);
            y += 15;
        }
        canvas.spacedCentred(CENTRE, y + 14, 19, 8, Ink.VERMILION, true, paper);
        canvas.spacedCentred(CENTRE, y + 26, 7, 2, Ink.VERMILION, false, english);
        canvas.bold(TicketPage.LEFT, y + 46, 10, Ink.BLACK, place);
    }
}
