package org.keju.ticket.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.keju.ticket.application.RoomPrinter;
import org.keju.ticket.domain.Bilingual;
import org.keju.ticket.domain.RoomRoster;
import org.keju.ticket.domain.SiteOverview;
import org.keju.ticket.domain.Subject;

/** Prints the papers of a site on the presses that print tickets. */
public final class PdfRoomPrinter implements RoomPrinter {

    private final PressRoom presses;

    public PdfRoomPrinter(PressRoom presses) {
        this.presses = presses;
    }

    @Override
    public byte[] roomList(Bilingual examTitle, SiteOverview site) {
        RoomListPage layout = new RoomListPage(examTitle, site);
        return presses.print(
                "考场安排 " + site.name(),
                (document, fonts) -> pages(document, fonts, site.rooms(), RoomListPage.CAPACITY, layout::draw));
    }

    @Override
    public byte[] deskLabels(RoomRoster roster) {
        DeskLabelPage layout = new DeskLabelPage(roster);
        return presses.print(
                "桌签 " + roster.roomCode(),
                (document, fonts) -> pages(document, fonts, roster.entries(), DeskLabelPage.CAPACITY, layout::draw));
    }

    @Override
    public byte[] attendanceSheet(RoomRoster roster, Map<UUID, byte[]> photos) {
        return presses.print("签到表 " + roster.roomCode(), (document, fonts) -> {
            Map<UUID, PDImageXObject> embedded = embedded(document, photos);
            for (List<Subject> papers : sheets(roster.subjects())) {
                AttendancePage layout = new AttendancePage(roster, papers, embedded);
                pages(document, fonts, roster.entries(), AttendancePage.CAPACITY, layout::draw);
            }
        });
    }

    /** The papers of each sheet; one sheet where there are none. */
    private static List<List<Subject>> sheets(List<Subject> papers) {
        List<List<Subject>> sheets = new ArrayList<>();
        int from = 0;
        do {
            int to = Math.min(from + AttendancePage.PAPERS, papers.size());
            sheets.add(papers.subList(from, to));
            from = to;
        } while (from < papers.size());
        return sheets;
    }

    private static Map<UUID, PDImageXObject> embedded(PDDocument document, Map<UUID, byte[]> photos)
            throws IOException {
        Map<UUID, PDImageXObject> embedded = new HashMap<>();
        for (Map.Entry<UUID, byte[]> photo : photos.entrySet()) {
            embedded.put(photo.getKey(), Photograph.embed(document, photo.getValue()));
        }
        return embedded;
    }

    /** As many pages as the entries need, and one where there are none. */
    private static <T> void pages(
            PDDocument document, TicketFonts.Embedded fonts, List<T> entries, int capacity, Layout<T> layout)
            throws IOException {
        int from = 0;
        do {
            int to = Math.min(from + capacity, entries.size());
            try (Canvas page = new Canvas(document, fonts)) {
                layout.draw(page, entries.subList(from, to));
            }
            from = to;
        } while (from < entries.size());
    }

    /** Draws one page. */
    @FunctionalInterface
    private interface Layout<T> {
        void draw(Canvas canvas, List<T> entries);
    }
}
