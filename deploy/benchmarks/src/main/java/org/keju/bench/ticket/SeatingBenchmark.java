package org.keju.bench.ticket;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.keju.bench.Benchmark;
import org.keju.bench.IdentityStandIn;
import org.keju.bench.Report;
import org.keju.bench.Settings;
import org.keju.bench.Waiting;
import tools.jackson.databind.JsonNode;

/** An arrangement as an administrator starts it, from the request to the answer: reading, deciding, and writing every seat. */
public final class SeatingBenchmark implements Benchmark {

    private static final int MILLION = 1_000_000;
    private static final double GOAL_SECONDS_PER_MILLION = 10;
    private static final int WARM_UP = 200_000;
    private static final Duration NEWS_WITHIN = Duration.ofMinutes(10);

    @Override
    public String name() {
        return "seating";
    }

    @Override
    public String about() {
        return "seats for 1 and 3 million candidates, written, beside the bare inserts of the same rows";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        int[] sizes = Arrays.stream(
                        settings.word("candidates", "1000000,3000000").split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
        for (int candidates : sizes) {
            measure(settings, candidates, report);
        }
    }

    private static void measure(Settings settings, int candidates, Report report) throws Exception {
        Path folder = settings.newFolder("seating");
        report.progress("starting ticket-service");
        try (IdentityStandIn neighbours = IdentityStandIn.start();
                TicketProcess service = TicketProcess.start(settings.root(), folder, neighbours)) {
            warmUp(service, neighbours, settings.number("warmup", WARM_UP), report);
            try (Examination examination = new Examination(service.brokerAddress());
                    Administrator administrator = administrator(service, neighbours, examination)) {
                fill(service, examination, administrator, candidates, report);
                report.progress("arranging");
                long begun = System.nanoTime();
                JsonNode arranged = administrator.arrange();
                double seconds = (System.nanoTime() - begun) / 1e9;
                tell(candidates, arranged, seconds, report);
                report.progress("measuring bare inserts of the same rows");
                service.stopService(); // it would go on telling everybody of their seats
                double bare = new BareInserts(service.databaseUrl(), examination.id()).perSecond();
                report.line("bare inserts, two writers", bare, "rows/s");
                report.ratio(
                        "arranged and written / bare inserts",
                        arranged.path("seated").asInt() / seconds / bare);
            }
        }
    }

    /** A smaller exam, told of to the end: a service that has been up for long has compiled what it uses. */
    private static void warmUp(TicketProcess service, IdentityStandIn neighbours, int candidates, Report report)
            throws Exception {
        if (candidates == 0) {
            return;
        }
        report.progress("warming up");
        try (Examination examination = new Examination(service.brokerAddress());
                Administrator administrator = administrator(service, neighbours, examination)) {
            fill(service, examination, administrator, candidates, report);
            administrator.arrange();
            Waiting.until("the news of the warm-up is out", NEWS_WITHIN, () -> isAllTold(service));
        }
    }

    private static boolean isAllTold(TicketProcess service) throws SQLException {
        try (Connection connection = DriverManager.getConnection(service.databaseUrl());
                Statement statement = connection.createStatement();
                ResultSet untold = statement.executeQuery("""
                        select (select count(*) from arrangement where told_at is null) + (select count(*) from outbox)""")) {
            untold.next();
            return untold.getInt(1) == 0;
        }
    }

    private static Administrator administrator(
            TicketProcess service, IdentityStandIn neighbours, Examination examination) {
        return new Administrator(
                service.address(), neighbours.token(UUID.randomUUID(), "EXAM_ADMINISTRATOR"), examination.id());
    }

    private static void fill(
            TicketProcess service, Examination examination, Administrator administrator, int candidates, Report report)
            throws Exception {
        examination.publish();
        administrator.awaitExam();
        report.progress("putting %,d candidates into the database".formatted(candidates));
        try (Connection connection = DriverManager.getConnection(service.databaseUrl())) {
            connection.setAutoCommit(false);
            SeatingScene scene = new SeatingScene(connection, examination.id());
            scene.addRooms(candidates);
            scene.addCandidates(candidates);
        }
    }

    private static void tell(int candidates, JsonNode arranged, double seconds, Report report) {
        int seated = arranged.path("seated").asInt();
        report.note("%,d candidates, %,d seated, %,d without a seat"
                .formatted(candidates, seated, arranged.path("withoutSeat").asInt()));
        report.line("from the request to the last seat written", seconds, "s");
        report.line("seats arranged and written", seated / seconds, "seats/s");
        report.goal(
                "under 10 s for each million, the write included",
                seconds < GOAL_SECONDS_PER_MILLION * candidates / MILLION);
    }
}
