package org.keju.ticket.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import org.keju.ticket.application.TicketPrinter;
import org.keju.ticket.domain.AdmissionTicket;

/** Prints tickets: one page, and more where the rules need them. */
public final class PdfTicketPrinter implements TicketPrinter {

    private static final float SPACE_FOR_A_RULE = 80;
    private static final float TOP_OF_NEXT_PAGE = 70;
    private static final float BOTTOM_OF_NEXT_PAGE = 790;

    private final PressRoom presses;

    public PdfTicketPrinter(PressRoom presses) {
        this.presses = presses;
    }

    @Override
    public byte[] print(AdmissionTicket ticket, byte @Nullable [] photo, String seal) {
        String title = ticket.examTitle().zh() + " 准考证 " + ticket.number().value();
        return presses.print(title, (document, fonts) -> draw(document, fonts, ticket, photo, seal));
    }

    private static void draw(
            PDDocument document,
            TicketFonts.Embedded fonts,
            AdmissionTicket ticket,
            byte @Nullable [] photo,
            String seal)
            throws IOException {
        PDImageXObject picture = photo == null ? null : Photograph.embed(document, photo);
        RuleList rules = new RuleList(ticket.rules());
        int next = 0;
        try (Canvas page = new Canvas(document, fonts)) {
            float below = new TicketPage(page, ticket).draw(picture, seal);
            if (below + SPACE_FOR_A_RULE < TicketPage.FOOT && !rules.isEmpty()) {
                next = rules.draw(page, next, below + 22, TicketPage.FOOT);
            }
        }
        while (next < ticket.rules().size()) {
            try (Canvas page = new Canvas(document, fonts)) {
                next = rules.draw(page, next, TOP_OF_NEXT_PAGE, BOTTOM_OF_NEXT_PAGE);
            }
        }
    }
}
