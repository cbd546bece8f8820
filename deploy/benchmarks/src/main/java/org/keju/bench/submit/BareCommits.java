package org.keju.bench.submit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** How many transactions the same database makes durable when each is a single row and nothing else is done. */
record BareCommits(Platform platform, int connections) {

    double perSecond(int transactions) throws SQLException, InterruptedException, ExecutionException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table if not exists bare_commit (id bigint auto_increment primary key, note char(64))");
        }
        int each = transactions / connections;
        long begun = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            List<? extends Future<?>> running = IntStream.range(0, connections)
                    .mapToObj(_ -> threads.submit(() -> {
                        write(each);
                        return null;
                    }))
                    .toList();
            for (Future<?> one : running) {
                one.get();
            }
        }
        return each * connections / ((System.nanoTime() - begun) / 1e9);
    }

    private void write(int transactions) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement insert =
                        connection.prepareStatement("insert into bare_commit (note) values ('submitted')")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < transactions; i++) {
                insert.executeUpdate();
                connection.commit();
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(platform.databaseUrl());
    }
}
