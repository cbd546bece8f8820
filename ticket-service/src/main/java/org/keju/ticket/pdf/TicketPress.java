package org.keju.ticket.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.keju.ticket.domain.AdmissionTicket;

/** Prints one ticket after the other; its fonts are parsed once. It serves one thread at a time. */
final class TicketPress {

    private static final float SPACE_FOR_A_RULE = 80;
    private static final float TOP_OF_NEXT_PAGE = 70;
    private static final float BOTTOM_OF_NEXT_PAGE = 790;

    private final TicketFonts fonts = new TicketFonts();

    byte[] print(AdmissionTicket ticket, byte[] photo, String seal) {
        try (PDDocument document = new PDDocument()) {
            describe(document.getDocumentInformation(), ticket);
            TicketFonts.Embedded embedded = fonts.in(document);
            // the file that the auditor approved goes into the ticket byte by byte, without another loss
            PDImageXObject picture = JPEGFactory.createFromByteArray(document, photo);
            RuleList rules = new RuleList(ticket.rules());
            int next = 0;
            try (Canvas page = new Canvas(document, embedded)) {
                float below = new TicketPage(page, ticket).draw(picture, seal);
                if (below + SPACE_FOR_A_RULE < TicketPage.FOOT && !rules.isEmpty()) {
                    next = rules.draw(page, next, below + 22, TicketPage.FOOT);
                }
            }
            while (next < ticket.rules().size()) {
                try (Canvas page = new Canvas(document, embedded)) {
                    next = rules.draw(page, next, TOP_OF_NEXT_PAGE, BOTTOM_OF_NEXT_PAGE);
                }
            }
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            document.save(output);
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The ticket could not be printed", e);
        }
    }

    private static void describe(PDDocumentInformation information, AdmissionTicket ticket) {
        information.setTitle(ticket.examTitle().zh() + " 准考证 " + ticket.number().value());
        information.setCreator("Keju");
    }
}
