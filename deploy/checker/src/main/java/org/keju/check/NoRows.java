package org.keju.check;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * A promise about one database.
 *
 * @param query finds where the promise is broken: one row for each place
 */
record NoRows(String promise, Context context, String query) implements Invariant {

    @Override
    public List<String> violations(Evidence evidence) {
        return new ArrayList<>(evidence.of(context).rows(query, (row, number) -> {
            StringJoiner text = new StringJoiner(" ", context.word() + ": ", "");
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                text.add(row.getMetaData().getColumnLabel(column) + " " + row.getString(column));
            }
            return text.toString();
        }));
    }
}
