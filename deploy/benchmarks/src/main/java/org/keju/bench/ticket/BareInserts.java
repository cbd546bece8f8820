package org.keju.bench.ticket;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.keju.kit.ids.UuidBytes;

/** How fast the database takes the rows that an arrangement wrote when nobody has to think about them. */
final class BareInserts {

    private static final int WRITERS = 2;
    private static final int ROWS_PER_COMMIT = 10_000;
    private static final int ROWS_PER_STATEMENT = 500;
    private static final String INSERT = """
            insert into bare_seat
              (room_id, seat_number, application_id, ticket_number, arrangement_id) values\s""";
    private static final String ROW = "(?, ?, ?, ?, ?)";

    private final String databaseUrl;
    private final UUID examId;

    BareInserts(String databaseUrl, UUID examId) {
        this.databaseUrl = databaseUrl;
        this.examId = examId;
    }

    private record Row(byte[] room, int seat, byte[] application, String ticket, byte[] run) {}

    /** Rows per second into a table like that of the seats, by two writers. */
    double perSecond() throws Exception {
        List<Row> rows = rows();
        int half = rows.size() / WRITERS + 1;
        List<Callable<Void>> writers = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += half) {
            List<Row> part = rows.subList(from, Math.min(from + half, rows.size()));
            writers.add(() -> write(part));
        }
        long begun = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            for (Future<Void> writer : threads.invokeAll(writers)) {
                writer.get();
            }
        }
        return rows.size() / ((System.nanoTime() - begun) / 1e9);
    }

    private List<Row> rows() throws SQLException {
        try (Connection connection = DriverManager.getConnection(databaseUrl);
                Statement tables = connection.createStatement();
                PreparedStatement written = connection.prepareStatement("""
                        select room_id, seat_number, application_id, ticket_number, arrangement_id
                        from seat join arrangement on arrangement.id = arrangement_id
                        where exam_id = ? order by room_id, seat_number""")) {
            tables.execute("drop table if exists bare_seat");
            tables.execute("create table bare_seat like seat");
            written.setBytes(1, UuidBytes.of(examId));
            List<Row> rows = new ArrayList<>();
            ResultSet seats = written.executeQuery();
            while (seats.next()) {
                rows.add(new Row(
                        seats.getBytes(1), seats.getInt(2), seats.getBytes(3), seats.getString(4), seats.getBytes(5)));
            }
            return rows;
        }
    }

    private Void write(List<Row> rows) throws SQLException {
        try (Connection connection = DriverManager.getConnection(databaseUrl)) {
            connection.setAutoCommit(false);
            int rest = rows.size() % ROWS_PER_STATEMENT;
            write(connection, rows.subList(0, rows.size() - rest), ROWS_PER_STATEMENT);
            write(connection, rows.subList(rows.size() - rest, rows.size()), rest);
            return null;
        }
    }

    private static void write(Connection connection, List<Row> rows, int atOnce) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement insert =
                connection.prepareStatement(INSERT + String.join(", ", Collections.nCopies(atOnce, ROW)))) {
            for (int from = 0; from < rows.size(); from += atOnce) {
                fill(insert, rows.subList(from, from + atOnce));
                insert.executeUpdate();
                if ((from + atOnce) % ROWS_PER_COMMIT == 0) {
                    connection.commit();
                }
            }
        }
        connection.commit();
    }

    private static void fill(PreparedStatement insert, List<Row> rows) throws SQLException {
        int parameter = 0;
        for (Row row : rows) {
            insert.setBytes(++parameter, row.room);
            insert.setInt(++parameter, row.seat);
            insert.setBytes(++parameter, row.application);
            insert.setString(++parameter, row.ticket);
            insert.setBytes(++parameter, row.run);
        }
    }
}
