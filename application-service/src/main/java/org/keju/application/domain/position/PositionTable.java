package org.keju.application.domain.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.keju.application.domain.table.HeadedTable;

/**
 * Makes positions of a table's rows. A sheet may begin with titles and notes; the headings are the first row that names every
 * column without which there is no position. Sheets may differ in their columns. A row with a fault gives problems and no position.
 */
public final class PositionTable extends HeadedTable<Headings> {

    private static final int LONGEST_CELL = 4000;
    private static final int LONGEST_NAME = 200;
    private static final Predicate<String> CODE =
            Pattern.compile("[0-9A-Za-z]{1,32}").asMatchPredicate();
    private static final Predicate<String> HEADCOUNT =
            Pattern.compile("[1-9][0-9]{0,4}").asMatchPredicate();
    private static final Predicate<String> NAME = name -> name.length() <= LONGEST_NAME;

    private final List<Position> positions = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();

    public PositionTable() {
        super("positions");
    }

    @Override
    protected Optional<Headings> headings(int row, List<String> cells) {
        Optional<Headings> found = Headings.in(cells);
        found.ifPresent(names -> lengths(row, names));
        return found;
    }

    @Override
    protected void entry(int row, Headings found, List<String> cells) {
        position(row, found.name(cells));
    }

    @Override
    protected boolean isEmpty() {
        return positions.isEmpty();
    }

    public List<Position> positions() {
        return List.copyOf(positions);
    }

    private void position(int row, Map<String, String> cells) {
        boolean sound = Stream.of(
                        check(row, cells, KnownColumn.AGENCY_CODE, CODE, "positions.bad-code"),
                        check(row, cells, KnownColumn.AGENCY_NAME, NAME, "positions.too-long"),
                        checkIfThere(row, cells, KnownColumn.BUREAU, NAME, "positions.too-long"),
                        check(row, cells, KnownColumn.CODE, CODE, "positions.bad-code"),
                        check(row, cells, KnownColumn.TITLE, NAME, "positions.too-long"),
                        check(row, cells, KnownColumn.HEADCOUNT, HEADCOUNT, "positions.bad-headcount"),
                        lengths(row, cells))
                .reduce(true, Boolean::logicalAnd);
        if (sound) {
            Position position = positionOf(cells);
            String here = sheet() + " " + row;
            String earlier = places.putIfAbsent(position.key(), here);
            if (earlier == null) {
                positions.add(position);
            } else {
                problem(row, KnownColumn.CODE.heading(), "positions.duplicate", position.key(), earlier);
            }
        }
    }

    private boolean checkIfThere(
            int row, Map<String, String> cells, KnownColumn column, Predicate<String> rule, String code) {
        return cell(cells, column).isEmpty() || check(row, cells, column, rule, code);
    }

    private boolean check(int row, Map<String, String> cells, KnownColumn column, Predicate<String> rule, String code) {
        String cell = cell(cells, column);
        if (cell.isEmpty()) {
            problem(row, column.heading(), "positions.missing");
            return false;
        }
        boolean sound = rule.test(cell);
        if (!sound) {
            problem(row, column.heading(), code, cell.substring(0, Math.min(cell.length(), 50)));
        }
        return sound;
    }

    /** A heading is repeated in every position under it. */
    private void lengths(int row, Headings found) {
        found.names().stream()
                .filter(NAME.negate())
                .forEach(name -> problem(row, null, "positions.too-long", name.substring(0, 50)));
    }

    private boolean lengths(int row, Map<String, String> cells) {
        List<String> tooLong = cells.entrySet().stream()
                .filter(cell -> cell.getValue().length() > LONGEST_CELL)
                .map(Map.Entry::getKey)
                .toList();
        tooLong.forEach(heading -> problem(row, heading, "positions.cell-too-long", LONGEST_CELL));
        return tooLong.isEmpty();
    }

    private static Position positionOf(Map<String, String> cells) {
        String agency = cell(cells, KnownColumn.AGENCY_CODE);
        String code = cell(cells, KnownColumn.CODE);
        List<Position.Column> columns = cells.entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty())
                .filter(cell -> KnownColumn.of(cell.getKey())
                        .filter(KnownColumn::identifies)
                        .isEmpty())
                .map(cell -> new Position.Column(cell.getKey(), cell.getValue()))
                .toList();
        return new Position(
                Position.key(agency, code),
                agency,
                cell(cells, KnownColumn.AGENCY_NAME),
                cell(cells, KnownColumn.BUREAU),
                code,
                cell(cells, KnownColumn.TITLE),
                Integer.parseInt(cell(cells, KnownColumn.HEADCOUNT)),
                columns);
    }

    private static String cell(Map<String, String> cells, KnownColumn column) {
        return cells.getOrDefault(column.heading(), "");
    }
}
