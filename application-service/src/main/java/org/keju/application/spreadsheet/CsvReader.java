package org.keju.application.spreadsheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.keju.application.domain.position.PositionTable;

/** Reads comma-separated values as RFC 4180 describes them, with or without a byte order mark. */
final class CsvReader {

    private static final int END = -1;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int LONGEST_CELL = 100_000;

    private final PositionTable table;
    private final Charset encoding;
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int row = 1;

    CsvReader(PositionTable table, Charset encoding) {
        this.table = table;
        this.encoding = encoding;
    }

    void read(Path file) throws IOException {
        table.beginSheet("CSV");
        try (BufferedReader reader = Files.newBufferedReader(file, encoding)) {
            skipByteOrderMark(reader);
            for (int c = reader.read(); c != END; c = reader.read()) {
                take(c, reader);
            }
        }
        if (!cells.isEmpty() || !cell.isEmpty()) {
            endRow();
        }
        table.endSheet(row - 1);
    }

    private void take(int c, Reader reader) throws IOException {
        switch (c) {
            case '"' -> quoted(reader);
            case ',' -> endCell();
            case '\n' -> endRow();
            case '\r' -> {} // half of a line end
            default -> append(c);
        }
    }

    /** Everything up to the closing quote; a doubled quote stands for one. */
    private void quoted(Reader reader) throws IOException {
        for (int c = reader.read(); c != END; c = reader.read()) {
            if (c == '"') {
                reader.mark(1);
                if (reader.read() != '"') {
                    reader.reset();
                    return;
                }
            }
            append(c);
        }
    }

    private void append(int c) {
        if (cell.length() == LONGEST_CELL) {
            throw new FileRefused(row, "positions.cell-too-long", LONGEST_CELL);
        }
        cell.append((char) c);
    }

    /** A cell that a spreadsheet would calculate is reported as one in a workbook is. */
    private void endCell() {
        String text = cell.toString();
        if (text.startsWith("=")) {
            table.problem(row, CellText.columnName(cells.size()), "positions.formula");
        }
        cells.add(text);
        cell.setLength(0);
        Bounds.checkRow(row, cells.size());
    }

    private void endRow() {
        endCell();
        table.row(row, cells);
        cells = new ArrayList<>();
        row++;
    }

    private static void skipByteOrderMark(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
    }
}
