package org.keju.application.spreadsheet;

import org.keju.kit.table.TableBounds;

/** How large a table may be. The largest known has 16,745 rows, 27 columns and 18 MB of XML. */
final class Bounds {

    /** A cell may be as long as the longest formula that a spreadsheet program takes; what a position's cell may say is less. */
    static final TableBounds TABLE = new TableBounds(100_000, 100, 8192, 64);

    private Bounds() {}
}
