package org.keju.ticket.domain.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.keju.ticket.domain.sites.SiteFileRefused.Fault;
import org.keju.ticket.domain.sites.SiteFileRefused.Reason;
import org.keju.ticket.domain.tables.Lines;

class SiteFileTest {

    private static final String HEADING =
            "city_code,site_code,site_name,address,room_code,room_name,seats,accessible\n";

    @Test
    void readsARoomFromEachLine() {
        List<SiteFile.Room> rooms = read(HEADING + "310000,001,东校,\"一路 1 号, 东门\",005,305教室,30,no\r\n");

        assertThat(rooms)
                .containsExactly(new SiteFile.Room(2, "310000", "001", "东校", "一路 1 号, 东门", "005", "305教室", 30, false));
    }

    @Test
    void readsWhatSpreadsheetsSave() {
        String chinese = "考区代码,考点代码,考点名称,考点地址,考场号,考场名称,座位数,无障碍\r\n310000,001,东校,一路,005,305,30,是\r\n";

        assertThat(read("\uFEFF" + chinese)).hasSize(1).allMatch(SiteFile.Room::accessible);
    }

    @Test
    void namesEveryFaultWithItsLine() {
        assertThat(faults(HEADING
                        + "31,001,东校,一路,005,305,30,no\n"
                        + "310000,000,东校,一路,005,305,100,maybe\n"
                        + "\n"
                        + "310000,001,东校,一路,005,305\n"
                        + "310000,001,,一路,005,305,30,no\n"))
                .containsExactly(
                        new Fault(2, "city_code", Reason.NOT_A_CITY_CODE, ""),
                        new Fault(3, "site_code", Reason.NOT_A_CODE, ""),
                        new Fault(3, "seats", Reason.NOT_A_NUMBER_OF_SEATS, ""),
                        new Fault(3, "accessible", Reason.NOT_YES_OR_NO, ""),
                        new Fault(5, "", Reason.CELLS, "8"),
                        new Fault(6, "site_name", Reason.BLANK, ""));
    }

    @Test
    void refusesLinesThatContradictEarlierOnes() {
        assertThat(faults(HEADING
                        + "310000,001,东校,一路,005,305,30,no\n"
                        + "310000,001,西校,一路,006,306,30,no\n"
                        + "310000,001,东校,一路,005,307,30,no\n"))
                .containsExactly(
                        new Fault(3, "site_name", Reason.SITE_DIFFERS, "2"),
                        new Fault(4, "room_code", Reason.ROOM_REPEATED, "2"));
    }

    @Test
    void refusesLineBreaksInsideQuotes() {
        assertThat(faults(HEADING + "310000,001,\"东\n校\",一路,005,305,30,no\n310000,001,东校\n"))
                .containsExactly(new Fault(2, "site_name", Reason.LINE_BREAK, ""), new Fault(3, "", Reason.CELLS, "8"));
    }

    @Test
    void refusesAFileWithoutItsHeadingOrWithoutRooms() {
        assertThat(faults("310000,001,东校,一路,005,305,30,no\n"))
                .extracting(Fault::reason)
                .containsExactly(Reason.HEADER);
        assertThat(faults("")).extracting(Fault::reason).containsExactly(Reason.HEADER);
        assertThat(faults(HEADING)).extracting(Fault::reason).containsExactly(Reason.NO_ROOMS);
    }

    @Test
    void refusesWhatIsTooMuch() {
        String lines = IntStream.rangeClosed(1, SiteFile.MAX_LINES + 1)
                .mapToObj(i -> "310000,001,东校,一路,%03d,305,30,no".formatted(i % 1000))
                .collect(Collectors.joining("\n"));

        assertThat(faults(HEADING + lines)).extracting(Fault::reason).containsExactly(Reason.TOO_MANY_LINES);
        assertThat(faults(HEADING + "310000,001," + "长".repeat(101) + ",一路,005,305,30,no"))
                .extracting(Fault::reason)
                .containsExactly(Reason.TOO_LONG);
    }

    @Test
    void listsNoMoreThanAHundredFaults() {
        assertThat(faults(HEADING + "x\n".repeat(500))).hasSize(100);
    }

    @Test
    void acceptsTheSitesOfTheDemoExam() throws IOException {
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("/exams/demo-2026-sites.csv"))) {
            assertThat(read(new String(file.readAllBytes(), StandardCharsets.UTF_8)))
                    .extracting(SiteFile.Room::cityCode)
                    .contains("310000", "110000", "500000");
        }
    }

    private static List<SiteFile.Room> read(String file) {
        return SiteFile.of(
                Lines.of(file).stream().filter(line -> !line.isBlank()).toList());
    }

    private static List<Fault> faults(String file) {
        return catchThrowableOfType(SiteFileRefused.class, () -> read(file)).faults();
    }
}
