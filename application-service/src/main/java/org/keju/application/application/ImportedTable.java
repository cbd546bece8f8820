package org.keju.application.application;

import java.util.List;
import org.keju.application.domain.table.TableProblem;

/**
 * What came of a table that staff brought to replace another one as a whole.
 *
 * @param revision the table that stands now
 * @param rows how many were taken in
 * @param problems when there are any, nothing was changed
 */
public record ImportedTable(long revision, int rows, List<TableProblem> problems) {

    static ImportedTable refused(long revision, List<TableProblem> problems) {
        return new ImportedTable(revision, 0, problems);
    }

    static ImportedTable of(long revision, int rows) {
        return new ImportedTable(revision, rows, List.of());
    }
}
