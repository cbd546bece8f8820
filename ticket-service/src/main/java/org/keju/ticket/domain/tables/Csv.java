package org.keju.ticket.domain.tables;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values as RFC 4180 describes them: cells may be quoted, and quoted cells may hold commas and lines. */
public final class Csv {

    private final String text;
    private final int maxRecords;
    private int at;
    private int line = 1;

    private Csv(String text, int maxRecords) {
        this.text = text;
        this.maxRecords = maxRecords;
    }

    /** The records of a text that are not blank, no more than given. */
    public static List<Line> read(String text, int maxRecords) {
        return new Csv(text, maxRecords).read();
    }

    private List<Line> read() {
        List<Line> lines = new ArrayList<>();
        while (at < text.length() && lines.size() < maxRecords) {
            Line next = new Line(line, record());
            if (!next.isBlank()) {
                lines.add(next);
            }
        }
        return lines;
    }

    private List<String> record() {
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(cell().strip());
            if (at >= text.length() || text.charAt(at) != ',') {
                endOfLine();
                return List.copyOf(cells);
            }
            at++;
        }
    }

    private String cell() {
        return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
    }

    private String plain() {
        int start = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next == '"') {
                if (at >= text.length() || text.charAt(at) != '"') {
                    break;
                }
                at++;
            } else if (next == '\n') {
                line++;
            }
            cell.append(next);
        }
        return cell + plain();
    }

    private void endOfLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
    }
}
