package org.keju.application.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.keju.application.domain.table.SheetTable;

/** Reads the binary workbooks of before 2007, record by record; nothing in them is calculated or run. */
final class XlsReader {

    private static final String ENCRYPTED = "EncryptedPackage";

    private final SheetTable table;

    XlsReader(SheetTable table) {
        this.table = table;
    }

    void read(Path file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            if (container.getRoot().hasEntryCaseInsensitive(ENCRYPTED)) {
                table.problem(0, null, "positions.encrypted");
                return;
            }
            XlsRecords records = new XlsRecords(table);
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(records);
            new HSSFEventFactory().processWorkbookEvents(request, container);
        }
    }
}
