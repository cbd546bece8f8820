package org.keju.ticket.spreadsheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.keju.ticket.domain.scores.ScoreFileRefused;
import org.keju.ticket.domain.scores.ScoreFileRefused.Reason;

/**
 * Looks through a workbook before the library opens it, for the library believes what it reads: it fills a row with empty
 * cells up to the column that a cell names, and makes room for every digit of a number. Whatever begins as XML is looked
 * through, because any part may be named as a sheet.
 */
final class WorkbookGuard {

    private static final int MOST_PARTS = 200;
    private static final long MOST_UNPACKED_BYTES = 64L * 1024 * 1024;
    private static final int BUFFER_BYTES = 64 * 1024;

    /** That a spreadsheet has. */
    private static final String LAST_COLUMN = "XFD";

    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})[0-9]{1,7}");

    /** As many as a cell can hold, value and formula together. */
    private static final int MOST_CHARACTERS = 32_767 + 8_192;

    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    private boolean inCell;
    private int charactersInCell;

    private WorkbookGuard() {
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /**
     * Looks through a workbook.
     *
     * @throws ScoreFileRefused when it unpacks to more than is read, or says what no spreadsheet program writes
     */
    static void check(Path file) throws IOException {
        WorkbookGuard guard = new WorkbookGuard();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw unreadable();
            }
            checkUnpackedSize(zip);
            Set<String> names = new HashSet<>();
            for (ZipEntry part : Collections.list(zip.entries())) {
                if (!names.add(part.getName())) {
                    throw unreadable(); // of two parts of one name each reader may take another
                }
                guard.check(zip, part);
            }
        } catch (XMLStreamException e) {
            throw unreadable();
        }
    }

    /** Unpacks everything once to count: the sizes that a zip file declares may lie. */
    private static void checkUnpackedSize(ZipFile zip) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long left = MOST_UNPACKED_BYTES;
        for (ZipEntry part : Collections.list(zip.entries())) {
            try (InputStream content = zip.getInputStream(part)) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    left -= read;
                    if (left < 0) {
                        throw new ScoreFileRefused(Reason.TOO_LARGE, MOST_UNPACKED_BYTES / (1024 * 1024) + " MB");
                    }
                }
            }
        }
    }

    private void check(ZipFile zip, ZipEntry part) throws IOException, XMLStreamException {
        try (InputStream content = new BufferedInputStream(zip.getInputStream(part), BUFFER_BYTES)) {
            if (!isXml(content)) {
                return;
            }
            XMLStreamReader reader = xml.createXMLStreamReader(content);
            while (reader.hasNext()) {
                check(reader, reader.next());
            }
        }
    }

    /** Whether a stream's first sign, after a byte order mark and blanks of any encoding, opens an element. */
    private static boolean isXml(InputStream content) throws IOException {
        content.mark(BUFFER_BYTES);
        int sign = content.read();
        for (int read = 1; read < BUFFER_BYTES && isBlank(sign); read++) {
            sign = content.read();
        }
        content.reset();
        return sign == '<' || isBlank(sign);
    }

    private static boolean isBlank(int sign) {
        return switch (sign) {
            case 0, '\t', '\n', '\r', ' ', 0xef, 0xbb, 0xbf, 0xfe, 0xff -> true;
            default -> false;
        };
    }

    private void check(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(reader);
            case XMLStreamConstants.END_ELEMENT -> inCell = inCell && !isCell(reader);
            case XMLStreamConstants.CHARACTERS -> count(reader.getTextLength());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw unreadable();
            default -> {}
        }
    }

    private void begin(XMLStreamReader reader) {
        if (isCell(reader)) {
            if (!isWithinSheet(reference(reader))) {
                throw unreadable();
            }
            inCell = true;
            charactersInCell = 0;
        }
    }

    private void count(int characters) {
        charactersInCell += inCell ? characters : 0;
        if (charactersInCell > MOST_CHARACTERS) {
            throw unreadable();
        }
    }

    private static boolean isCell(XMLStreamReader reader) {
        return reader.getLocalName().equals("c");
    }

    private static @Nullable String reference(XMLStreamReader reader) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals("r")) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether a cell lies in a column that there is; one without a name follows the last. */
    private static boolean isWithinSheet(@Nullable String reference) {
        if (reference == null) {
            return true;
        }
        Matcher parts = REFERENCE.matcher(reference);
        return parts.matches() && (parts.group(1).length() < 3 || parts.group(1).compareTo(LAST_COLUMN) <= 0);
    }

    private static ScoreFileRefused unreadable() {
        return new ScoreFileRefused(Reason.UNREADABLE, "");
    }
}
