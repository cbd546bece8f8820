package org.keju.application.spreadsheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks for cells that would cost the library more than the file holds: it makes room for every column up to the one that a
 * cell names, and repeats a shared formula. It goes through every part with the library's own parser, because which of them
 * are sheets is for the file to say.
 */
final class CellScan {

    /** The longest formula that a spreadsheet program takes; what a position's cell may say is less. */
    static final int LONGEST_CELL = 8192;

    private static final Predicate<String> ROW_NUMBER =
            Pattern.compile("[0-9]{1,9}").asMatchPredicate();
    private static final Predicate<String> REFERENCE =
            Pattern.compile("[A-Z]{1,9}[0-9]{1,9}").asMatchPredicate();
    private static final int LETTERS = 26;
    private static final XMLInputFactory PARSER = parser();

    private final XMLStreamReader part;
    private int row;
    private int column;
    private int length;
    private boolean inSheet;
    private boolean inCell;

    private CellScan(XMLStreamReader part) {
        this.part = part;
    }

    private static XMLInputFactory parser() {
        XMLInputFactory parser = new InputFactoryImpl();
        parser.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parser.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return parser;
    }

    /** Of two parts with one name the library might read the other. */
    static void check(Path file) throws IOException {
        Set<String> names = new HashSet<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                if (!names.add(part.getName().toLowerCase(Locale.ROOT))) {
                    throw new IOException("two parts are called alike");
                }
                try (InputStream content = zip.getInputStream(part)) {
                    check(content);
                }
            }
        }
    }

    private static void check(InputStream content) throws IOException {
        CellScan scan = null;
        try {
            scan = new CellScan(PARSER.createXMLStreamReader(content));
            scan.run();
        } catch (XMLStreamException e) {
            if (scan != null && scan.inSheet) {
                throw new IOException("a sheet is no XML", e);
            } // else a picture or the like, in which the library finds no cells either
        }
    }

    private void run() throws XMLStreamException, IOException {
        while (part.hasNext()) {
            switch (part.next()) {
                case XMLStreamReader.START_ELEMENT -> begin(part.getLocalName());
                case XMLStreamReader.END_ELEMENT ->
                    inCell = inCell && !part.getLocalName().equals("c");
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> text();
                default -> {} // comments and the like
            }
        }
    }

    private void begin(String name) throws IOException {
        switch (name) {
            case "sheetData" -> inSheet = true;
            case "row" -> beginRow();
            case "c" -> beginCell();
            default -> {} // what is in a cell, or formats
        }
    }

    private void beginRow() throws IOException {
        row = numberOfRow();
        column = 0;
        Bounds.checkRow(row, 0);
    }

    private int numberOfRow() throws IOException {
        String number = part.getAttributeValue(null, "r");
        if (number == null) {
            return row + 1;
        }
        return Integer.parseInt(sound(number, ROW_NUMBER));
    }

    private void beginCell() throws IOException {
        if (inCell) {
            throw new IOException("a cell within a cell");
        }
        String reference = part.getAttributeValue(null, "r");
        column = reference == null ? column + 1 : columnOf(sound(reference, REFERENCE));
        Bounds.checkRow(row, column);
        inCell = true;
        length = 0;
    }

    private void text() {
        if (inCell) {
            length += part.getTextLength();
            if (length > LONGEST_CELL) {
                throw new FileRefused(row, "positions.cell-too-long", LONGEST_CELL);
            }
        }
    }

    /** Counts from 1; what is far beyond every bound is not counted to its end. */
    private static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; Character.isLetter(reference.charAt(i)) && column <= Bounds.MOST_COLUMNS; i++) {
            column = column * LETTERS + reference.charAt(i) - 'A' + 1;
        }
        return column;
    }

    private static String sound(String attribute, Predicate<String> rule) throws IOException {
        if (!rule.test(attribute)) {
            throw new IOException("neither row nor cell: " + attribute.substring(0, Math.min(attribute.length(), 20)));
        }
        return attribute;
    }
}
