package org.keju.kit.table;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads comma-separated values as RFC 4180 describes them, with or without a byte order mark, in UTF-8 or GB 18030. It keeps no
 * more than one row.
 */
public final class CsvReader {

    private static final int END = -1;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final TableBounds bounds;
    private final Rows rows;
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int row = 1;

    private CsvReader(TableBounds bounds, Rows rows) {
        this.bounds = bounds;
        this.rows = rows;
    }

    /**
     * Reads a file.
     *
     * @return how many rows there were
     * @throws TableRefused when it is larger than is read
     * @throws java.nio.charset.CharacterCodingException when it is in neither encoding
     */
    public static int read(Path file, TableBounds bounds, Rows rows) throws IOException {
        return read(() -> Files.newInputStream(file), bounds, rows);
    }

    /** The same for a file in memory. */
    public static int read(byte[] file, TableBounds bounds, Rows rows) throws IOException {
        return read(() -> new ByteArrayInputStream(file), bounds, rows);
    }

    private static int read(Source file, TableBounds bounds, Rows rows) throws IOException {
        Charset encoding = TextEncoding.of(file);
        try (Reader text = new BufferedReader(new InputStreamReader(file.open(), encoding.newDecoder()))) {
            return new CsvReader(bounds, rows).read(text);
        }
    }

    private int read(Reader text) throws IOException {
        skipByteOrderMark(text);
        for (int c = text.read(); c != END; c = text.read()) {
            take(c, text);
        }
        if (!cells.isEmpty() || !cell.isEmpty()) {
            endRow();
        }
        return row - 1;
    }

    private void take(int c, Reader text) throws IOException {
        switch (c) {
            case '"' -> quoted(text);
            case ',' -> endCell();
            case '\n' -> endRow();
            case '\r' -> {} // half of a line end
            default -> append(c);
        }
    }

    /** Everything up to the closing quote; a doubled quote stands for one. */
    private void quoted(Reader text) throws IOException {
        for (int c = text.read(); c != END; c = text.read()) {
            if (c == '"') {
                text.mark(1);
                if (text.read() != '"') {
                    text.reset();
                    return;
                }
            }
            append(c);
        }
    }

    private void append(int c) {
        cell.append((char) c);
        bounds.checkCell(row, cell.length());
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
        bounds.checkRow(row, cells.size());
    }

    private void endRow() {
        endCell();
        rows.row(row, cells);
        cells = new ArrayList<>();
        row++;
    }

    private static void skipByteOrderMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    /** What can be read more than once. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }
}
