package org.keju.kit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keju.kit.table.TableRefused.Reason;

class CsvReaderTest {

    private static final TableBounds BOUNDS = new TableBounds(4, 3, 10, 1);

    private final List<String> rows = new ArrayList<>();

    @Test
    void readsQuotedCellsWithCommasQuotesAndLineBreaks() throws IOException {
        read("a, b \r\n\"1,\"\"2\"\"\",\"x\ny\"\n\nlast");

        assertThat(rows).containsExactly("1: a| b ", "2: 1,\"2\"|x\ny", "3: ", "4: last");
    }

    @Test
    void readsWhatSpreadsheetsSaveInEitherEncoding() throws IOException {
        read("\uFEFF考区,考点\n");
        CsvReader.read("考区,𠮷\n".getBytes(Charset.forName("GB18030")), BOUNDS, this::take);

        assertThat(rows).containsExactly("1: 考区|考点", "1: 考区|𠮷");
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatExceptionOfType(CharacterCodingException.class)
                .isThrownBy(() -> CsvReader.read(new byte[] {(byte) 0xff, (byte) 0xff}, BOUNDS, this::take));
    }

    @Test
    void refusesMoreThanItsBounds() {
        assertThatRefused("1\n2\n3\n4\n5\n", 5, Reason.TOO_MANY_ROWS);
        assertThatRefused("\n1,2,3,4\n", 2, Reason.TOO_MANY_COLUMNS);
        assertThatRefused("x".repeat(11), 1, Reason.CELL_TOO_LONG);
        assertThatRefused("\"" + "x".repeat(1_000_000), 1, Reason.CELL_TOO_LONG);
    }

    private void assertThatRefused(String text, int row, Reason reason) {
        assertThatExceptionOfType(TableRefused.class)
                .isThrownBy(() -> read(text))
                .satisfies(refused -> {
                    assertThat(refused.row()).isEqualTo(row);
                    assertThat(refused.reason()).isEqualTo(reason);
                });
    }

    private void read(String text) throws IOException {
        CsvReader.read(text.getBytes(StandardCharsets.UTF_8), BOUNDS, this::take);
    }

    private void take(int number, List<String> cells) {
        rows.add(number + ": " + String.join("|", cells));
    }
}
