package org.keju.ticket.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.keju.ticket.domain.Bilingual;
import org.keju.ticket.domain.CandidateName;
import org.keju.ticket.domain.RoomRoster;
import org.keju.ticket.domain.Subject;
import org.keju.ticket.domain.TicketNumber;

class AttendanceSheetTest {

    private static final PdfRoomPrinter PRINTER = new PdfRoomPrinter(new PressRoom(1, Duration.ofSeconds(5)));

    @Test
    void hasALineForEveryPaperHoweverManyThereAre() throws IOException {
        String text = TicketCodes.text(PRINTER.attendanceSheet(roster(5, 1), Map.of()));

        assertThat(text).contains("科目1", "科目2", "科目3", "科目4", "科目5");
    }

    @Test
    void namesEverybodyOnTheSheetOfEachThreePapers() throws IOException {
        byte[] threePapers = PRINTER.attendanceSheet(roster(3, 26), Map.of());
        byte[] fourPapers = PRINTER.attendanceSheet(roster(4, 26), Map.of());

        assertThat(TicketCodes.pages(threePapers)).isEqualTo(3);
        assertThat(TicketCodes.pages(fourPapers)).isEqualTo(6);
    }

    @Test
    void isOnePageForARoomInWhichNobodySits() throws IOException {
        assertThat(TicketCodes.pages(PRINTER.attendanceSheet(roster(2, 0), Map.of())))
                .isOne();
    }

    private static RoomRoster roster(int papers, int candidates) {
        return new RoomRoster(
                new Bilingual("示范考试", "Demo"),
                ZoneId.of("Asia/Shanghai"),
                "上海示范中学",
                "005",
                "305教室",
                IntStream.rangeClosed(1, papers)
                        .mapToObj(AttendanceSheetTest::paper)
                        .toList(),
                IntStream.rangeClosed(1, candidates)
                        .mapToObj(AttendanceSheetTest::candidate)
                        .toList());
    }

    private static Subject paper(int number) {
        return new Subject(
                "P" + number,
                new Bilingual("科目" + number, "Paper " + number),
                LocalDate.of(2026, 11, 28),
                LocalTime.of(9, 0),
                LocalTime.of(11, 0));
    }

    private static RoomRoster.Entry candidate(int seat) {
        return new RoomRoster.Entry(
                seat,
                TicketNumber.of(1, "310000", "001", "005", seat),
                new CandidateName("李明"),
                "310***********1234",
                UUID.randomUUID());
    }
}
