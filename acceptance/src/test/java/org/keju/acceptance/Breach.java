package org.keju.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keju.check.Context;
import org.keju.check.Database;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Something wrong in a database, put there and taken away again.
 *
 * @param promise the beginning of the promise that it breaks
 * @param plant puts it there and answers with what takes it away
 */
record Breach(String promise, Context context, Function<JdbcTemplate, Runnable> plant) {

    /**
     * What stands in one row is another value.
     *
     * @param keys the columns of the table's primary key
     * @param where which rows will do; the first of them is taken
     * @param wrong an SQL expression
     */
    static Breach value(
            String promise,
            Context context,
            String table,
            List<String> keys,
            String where,
            String column,
            String wrong) {
        return new Breach(promise, context, jdbc -> {
            Map<String, Object> row = jdbc.queryForMap("select * from %s where %s limit 1".formatted(table, where));
            List<Object> key = keys.stream().map(row::get).toList();
            String thisRow = keys.stream().map(each -> each + " = ?").collect(Collectors.joining(" and "));
            jdbc.update("update %s set %s = %s where %s".formatted(table, column, wrong, thisRow), key.toArray());
            List<Object> before = new ArrayList<>();
            before.add(row.get(column));
            before.addAll(key);
            return () ->
                    jdbc.update("update %s set %s = ? where %s".formatted(table, column, thisRow), before.toArray());
        });
    }

    /** As {@link #value} in a table whose key is its id. */
    static Breach value(String promise, Context context, String table, String where, String column, String wrong) {
        return value(promise, context, table, List.of("id"), where, column, wrong);
    }

    /** One statement after the other puts it there, and the others take it away. */
    static Breach statements(String promise, Context context, List<String> plant, List<String> mend) {
        return new Breach(promise, context, jdbc -> {
            plant.forEach(jdbc::execute);
            return () -> mend.forEach(jdbc::execute);
        });
    }

    /** Puts it there; what is answered takes it away. */
    Runnable plantIn(Database database) {
        return plant.apply(new JdbcTemplate(
                new DriverManagerDataSource(database.url(), database.username(), database.password())));
    }
}
