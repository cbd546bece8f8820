package org.keju.application.domain.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table with headings. A sheet may begin with titles and notes; its headings are the first row that names all that is needed,
 * and whatever follows them are entries. A row with a fault gives problems and no entry.
 *
 * @param <H> what is known of a sheet once its headings were found
 */
public abstract class HeadedTable<H> implements SheetTable {

    private static final int LAST_HEADING_ROW = 10;
    private static final int MOST_PROBLEMS = 1000;

    private final String kind;
    private final List<TableProblem> problems = new ArrayList<>();
    private String sheet = "";
    private boolean sheetSaysSomething;
    private @Nullable H headings;

    /** @param kind begins the codes of the problems */
    protected HeadedTable(String kind) {
        this.kind = kind;
    }

    /** The headings in this row, if these are the headings. */
    protected abstract Optional<H> headings(int row, List<String> cells);

    /** Takes a row under the headings. */
    protected abstract void entry(int row, H found, List<String> cells);

    /** Whether there has been no sound entry. */
    protected abstract boolean isEmpty();

    @Override
    public final void beginSheet(String name) {
        sheet = name;
        sheetSaysSomething = false;
        headings = null;
    }

    @Override
    public final void row(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        sheetSaysSomething = true;
        H found = headings;
        if (found != null) {
            entry(number, found, cells);
        } else if (number <= LAST_HEADING_ROW) {
            headings = headings(number, cells).orElse(null);
        }
    }

    /** Ends the sheet; a sheet with content but without headings is a problem, an empty one is none. */
    @Override
    public final void endSheet() {
        if (headings == null && sheetSaysSomething) {
            problem(0, null, kind + ".no-headings");
        }
    }

    /** Ends the table; one without a single entry, and without a reason why, is a problem too. */
    public final void end() {
        if (isEmpty() && problems.isEmpty()) {
            sheet = "";
            problem(0, null, kind + ".empty");
        }
    }

    @Override
    public final void problem(int row, @Nullable String column, String code, Object... args) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new TableProblem(sheet, row, column, code, List.of(args)));
        }
    }

    public final List<TableProblem> problems() {
        return List.copyOf(problems);
    }

    protected final String sheet() {
        return sheet;
    }
}
