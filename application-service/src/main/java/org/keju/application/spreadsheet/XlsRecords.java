package org.keju.application.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.table.SheetTable;

/**
 * Makes rows of the records of a binary workbook. The names of the sheets and the texts of all cells come first; then, sheet after
 * sheet, the cells in the order of their rows.
 */
final class XlsRecords implements HSSFListener {

    private final SheetTable table;
    private final TextBound bound = new TextBound();
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private @Nullable SSTRecord texts;
    private @Nullable TableRow row;
    private int sheetsBegun;
    private boolean inSheet;

    XlsRecords(SheetTable table) {
        this.table = table;
    }

    @Override
    public void processRecord(Record found) {
        switch (found) {
            case BoundSheetRecord sheet -> sheets.add(sheet);
            case SSTRecord sst -> texts = sst;
            case BOFRecord begin when begin.getType() == BOFRecord.TYPE_WORKSHEET -> beginSheet();
            case EOFRecord _ when inSheet -> endSheet();
            case LabelSSTRecord cell when inSheet -> row(cell).text(cell.getColumn(), text(cell.getSSTIndex()));
            case NumberRecord cell
            when inSheet -> row(cell).number(cell.getColumn(), BigDecimal.valueOf(cell.getValue()));
            case FormulaRecord cell when inSheet -> row(cell).formula(cell.getColumn());
            case LabelRecord cell when inSheet -> row(cell.getRow()).text(cell.getColumn(), cell.getValue());
            default -> {} // formats, heights, colours
        }
    }

    private void beginSheet() {
        inSheet = true;
        List<BoundSheetRecord> inOrder = List.of(BoundSheetRecord.orderByBofPosition(sheets));
        table.beginSheet(sheetsBegun < inOrder.size() ? inOrder.get(sheetsBegun).getSheetname() : "");
        sheetsBegun++;
    }

    private void endSheet() {
        endRow();
        table.endSheet();
        inSheet = false;
    }

    private TableRow row(CellRecord cell) {
        return row(cell.getRow());
    }

    /** @param index counts from 0 */
    private TableRow row(int index) {
        TableRow current = row;
        if (current == null || current.number() != index + 1) {
            endRow();
            current = new TableRow(table, bound, index + 1);
            row = current;
        }
        return current;
    }

    private void endRow() {
        TableRow done = row;
        if (done != null) {
            done.end();
            row = null;
        }
    }

    private String text(int index) {
        return texts == null ? "" : texts.getString(index).getString();
    }
}
