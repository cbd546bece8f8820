package org.keju.bench.ticket;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How fast the database takes the rows that an arrangement wrote when nobody has to think about them. */
final class BareInserts {

    private static final int WRITERS = 2;
    private static final int ROWS_PER_COMMIT = 10_000;
    private static final int ROWS_PER_STATEMENT = 2_000;

    private final String databaseUrl;

    BareInserts(String databaseUrl) {
        this.databaseUrl = databaseUrl;
    }

    private record Row(byte[] room, int seat, byte[] application, byte[] exam, String ticket, byte[] run) {}

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
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists bare_seat");
            statement.execute("create table bare_seat like seat");
            List<Row> rows = new ArrayList<>();
            ResultSet seats = statement.executeQuery("""
                    select room_id, seat_number, application_id, exam_id, ticket_number, arrangement_id
                    from seat order by room_id, seat_number""");
            while (seats.next()) {
                rows.add(new Row(
                        seats.getBytes(1),
                        seats.getInt(2),
                        seats.getBytes(3),
                        seats.getBytes(4),
                        seats.getString(5),
                        seats.getBytes(6)));
            }
            return rows;
        }
    }

    private Void write(List<Row> rows) throws SQLException {
        try (Connection connection = DriverManager.getConnection(databaseUrl);
                PreparedStatement insert = connection.prepareStatement("""
                        insert into bare_seat
                          (room_id, seat_number, application_id, exam_id, ticket_number, arrangement_id, assigned_at)
                        values (?, ?, ?, ?, ?, ?, '2026-11-20 00:00:00')""")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                insert.setBytes(1, row.room);
                insert.setInt(2, row.seat);
                insert.setBytes(3, row.application);
                insert.setBytes(4, row.exam);
                insert.setString(5, row.ticket);
                insert.setBytes(6, row.run);
                insert.addBatch();
                if (i % ROWS_PER_STATEMENT == ROWS_PER_STATEMENT - 1) {
                    insert.executeBatch();
                }
                if (i % ROWS_PER_COMMIT == ROWS_PER_COMMIT - 1) {
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
            return null;
        }
    }
}
