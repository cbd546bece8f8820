package org.keju.ticket.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keju.ticket.domain.sites.SiteFile;
import org.keju.ticket.domain.sites.SiteFileRefused;
import org.keju.ticket.domain.sites.SiteFileRefused.Fault;
import org.keju.ticket.domain.sites.SiteFileRefused.Reason;
import org.keju.ticket.domain.tables.Line;

class CsvSiteTablesTest {

    private final CsvSiteTables tables = new CsvSiteTables();

    @Test
    void readsBothEncodingsThatSpreadsheetsSave() {
        String text = "考区代码,考点代码\r\n\r\n310000, 001 \r\n";
        List<Line> lines = List.of(new Line(1, List.of("考区代码", "考点代码")), new Line(3, List.of("310000", "001")));

        assertThat(tables.read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(lines);
        assertThat(tables.read(text.getBytes(Charset.forName("GB18030")))).isEqualTo(lines);
    }

    @Test
    void refusesWhatIsTooLargeOrNoText() {
        assertThat(refused(new byte[SiteFile.MAX_BYTES + 1])).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused(new byte[] {(byte) 0xff, (byte) 0xff})).isEqualTo(Reason.UNREADABLE);
    }

    private Reason refused(byte[] file) {
        List<Fault> faults = catchThrowableOfType(SiteFileRefused.class, () -> tables.read(file))
                .faults();
        return faults.getFirst().reason();
    }
}
