package org.keju.kit.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks for cells that would cost the library more than the file holds: it makes room for every column up to the one that a
 * cell names, and repeats a shared formula. It goes through every part with the library's own parser, because which of them
 * are sheets is for the file to say.
 */
final class CellScan {

    private static final Predicate<String> ROW_NUMBER =
            Pattern.compile("[0-9]{1,9}").asMatchPredicate();
    private static final Predicate<String> REFERENCE =
            Pattern.compile("[A-Z]{1,9}[0-9]{1,9}").asMatchPredicate();
    private static final int LETTERS = 26;
    private static final XMLInputFactory PARSER = parser();

    private final XMLStreamReader part;
    private final TableBounds bounds;
    private int row;
    private int column;
    private int length;
    private boolean inSheet;
    private boolean inCell;

    private CellScan(XMLStreamReader part, TableBounds bounds) {
        this.part = part;
        this.bounds = bounds;
    }

    private static XMLInputFactory parser() {
        XMLInputFactory parser = new InputFactoryImpl();
        parser.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parser.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return parser;
    }

    static void check(InputStream content, TableBounds bounds) throws IOException {
        CellScan scan = null;
        try {
            scan = new CellScan(PARSER.createXMLStreamReader(content), bounds);
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
        bounds.checkRow(row, 0);
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
        bounds.checkRow(row, column);
        inCell = true;
        length = 0;
    }

    private void text() {
        if (inCell) {
            length += part.getTextLength();
            bounds.checkCell(row, length);
        }
    }

    /** Counts from 1; what is far beyond every bound is not counted to its end. */
    private int columnOf(String reference) {
        int counted = 0;
        for (int i = 0; Character.isLetter(reference.charAt(i)) && counted <= bounds.columns(); i++) {
            counted = counted * LETTERS + reference.charAt(i) - 'A' + 1;
        }
        return counted;
    }

    private static String sound(String attribute, Predicate<String> rule) throws IOException {
        if (!rule.test(attribute)) {
            throw new IOException("neither row nor cell: " + attribute.substring(0, Math.min(attribute.length(), 20)));
        }
        return attribute;
    }
}
