package org.keju.ticket.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints one document after the other, or several at once; its fonts are parsed once. */
final class Press {

    static {
        // PDFBox takes it from nowhere else; a ticket is a fourteenth larger, and printed in four fifths of the time
        System.setProperty(Filter.SYSPROP_DEFLATELEVEL, String.valueOf(Deflater.BEST_SPEED));
    }

    private final TicketFonts fonts = new TicketFonts();

    /** What fills the pages of a document. */
    @FunctionalInterface
    interface Pages {
        void draw(PDDocument document, TicketFonts.Embedded fonts) throws IOException;
    }

    byte[] print(String title, Pages pages) {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setCreator("Keju");
            pages.draw(document, fonts.in(document));
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            document.save(output);
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Something could not be printed", e);
        }
    }
}
