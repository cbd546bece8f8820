package org.keju.application.domain.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.CandidateName;
import org.keju.application.domain.position.Position;
import org.keju.application.domain.table.HeadedTable;

/**
 * Makes roster entries of a table's rows. The headings are the first row that names all columns; whatever else the table holds
 * is passed over. A row with a fault gives problems and no entry, and no problem repeats what is personal.
 */
public final class RosterTable extends HeadedTable<Map<RosterColumn, Integer>> {

    private static final Predicate<String> NUMBER =
            Pattern.compile("[0-9A-Za-z-]{1,40}").asMatchPredicate();

    private final Predicate<String> positions;
    private final List<RosterEntry> entries = new ArrayList<>();
    private final Map<String, Integer> rowsOfNumbers = new HashMap<>();
    private final Map<IdNumber, Integer> rowsOfIdNumbers = new HashMap<>();

    /** @param positions whether the exam has a position of this key */
    public RosterTable(Predicate<String> positions) {
        super("roster");
        this.positions = positions;
    }

    @Override
    protected Optional<Map<RosterColumn, Integer>> headings(int row, List<String> cells) {
        Map<RosterColumn, Integer> found = new EnumMap<>(RosterColumn.class);
        for (int i = 0; i < cells.size(); i++) {
            int place = i;
            RosterColumn.of(cells.get(i)).ifPresent(column -> found.putIfAbsent(column, place));
        }
        return found.keySet().containsAll(Arrays.asList(RosterColumn.values())) ? Optional.of(found) : Optional.empty();
    }

    @Override
    protected boolean isEmpty() {
        return entries.isEmpty();
    }

    @Override
    protected void entry(int row, Map<RosterColumn, Integer> known, List<String> cells) {
        Row read = new Row(row, known, cells);
        String number =
                read.checked(RosterColumn.NUMBER, text -> Optional.of(text).filter(NUMBER), "roster.bad-number");
        CandidateName name = read.checked(RosterColumn.NAME, CandidateName::read, "roster.bad-name");
        IdNumber idNumber = read.checked(RosterColumn.ID_NUMBER, IdNumber::read, "roster.bad-id-number");
        String agency = read.checked(RosterColumn.AGENCY_CODE, Optional::of, "");
        String code = read.checked(RosterColumn.POSITION_CODE, Optional::of, "");
        if (number == null || name == null || idNumber == null || agency == null || code == null) {
            return;
        }
        String key = Position.key(agency, code);
        boolean exists = positions.test(key);
        if (!exists) {
            problem(row, RosterColumn.POSITION_CODE.heading(), "roster.unknown-position", key);
        }
        boolean ownNumber = once(row, RosterColumn.NUMBER, rowsOfNumbers.putIfAbsent(number, row));
        boolean ownIdNumber = once(row, RosterColumn.ID_NUMBER, rowsOfIdNumbers.putIfAbsent(idNumber, row));
        if (exists && ownNumber && ownIdNumber) {
            entries.add(new RosterEntry(number, name, idNumber, key));
        }
    }

    private boolean once(int row, RosterColumn column, @Nullable Integer earlier) {
        if (earlier != null) {
            problem(row, column.heading(), "roster.duplicate", earlier);
        }
        return earlier == null;
    }

    /** The cells of one row by what they mean. */
    private final class Row {

        private final int row;
        private final Map<RosterColumn, Integer> known;
        private final List<String> cells;

        Row(int row, Map<RosterColumn, Integer> known, List<String> cells) {
            this.row = row;
            this.known = known;
            this.cells = cells;
        }

        private <T> @Nullable T checked(RosterColumn column, Function<String, Optional<T>> reading, String code) {
            int place = known.getOrDefault(column, cells.size());
            String cell = place < cells.size() ? cells.get(place).strip() : "";
            if (cell.isEmpty()) {
                problem(row, column.heading(), "roster.missing");
                return null;
            }
            Optional<T> value = reading.apply(cell);
            if (value.isEmpty()) {
                problem(row, column.heading(), code);
            }
            return value.orElse(null);
        }
    }

    public List<RosterEntry> entries() {
        return List.copyOf(entries);
    }
}
