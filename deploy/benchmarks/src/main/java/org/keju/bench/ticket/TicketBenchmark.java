package org.keju.bench.ticket;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.keju.bench.Benchmark;
import org.keju.bench.IdentityStandIn;
import org.keju.bench.Report;
import org.keju.bench.Settings;
import org.keju.bench.Waiting;

/**
 * Tickets as candidates fetch them, over HTTP: who asks, whether it is open, the seat, the photo, the signature, the PDF. What
 * counts is how many the service prints in a second of processor time, whatever else the machine does. Its compiler and its
 * garbage collector count too, so it is measured only when it has printed for so long that little is left to compile.
 */
public final class TicketBenchmark implements Benchmark {

    private static final double GOAL_PER_CORE = 150;
    private static final int CLIENTS = 4;
    private static final int RARE_ONE_IN = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public String name() {
        return "tickets";
    }

    @Override
    public String about() {
        return "admission tickets per second and core over HTTP, beside PDFBox alone writing the same words";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        Path folder = settings.newFolder(name());
        int count = settings.number("candidates", 400);
        Duration length = Duration.ofSeconds(settings.number("seconds", 20));
        byte[] photo = Portrait.jpeg();
        BareTicket bare = new BareTicket(settings.root(), photo);
        report.progress("starting ticket-service");
        try (IdentityStandIn neighbours = IdentityStandIn.start().serving("/internal/photos/", "image/jpeg", photo);
                TicketProcess service = TicketProcess.start(settings.root(), folder, neighbours);
                Examination examination = new Examination(service.brokerAddress());
                Administrator administrator = new Administrator(
                        service.address(),
                        neighbours.token(UUID.randomUUID(), "EXAM_ADMINISTRATOR"),
                        examination.id());
                HttpClient client = HttpClient.newHttpClient()) {
            report.progress("seating " + count + " candidates, one of " + RARE_ONE_IN + " with a rare name");
            List<Holder> holders = completed(neighbours, examination, administrator, service, count);
            administrator.arrange();
            report.progress("waiting until all can be printed");
            for (Holder holder : holders) {
                awaitTicket(client, service.address(), holder);
            }
            report.progress("warming up");
            bare.perSecond(length);
            rush(client, service, holders, Duration.ofSeconds(settings.number("warmup", 120)));
            report.progress("measuring");
            double limit = bare.perSecond(length);
            Rush rush = rush(client, service, holders, length);
            report.line("PDFBox alone, on one core", limit, "PDF/s");
            report.line("tickets over HTTP, in all", rush.perSecond(), "PDF/s");
            report.line("tickets over HTTP, for each core at work", rush.perCore(), "PDF/s");
            report.line("size of a ticket", rush.bytes() / 1024, "kB");
            report.ratio("ticket / PDFBox alone", rush.perCore() / limit);
            report.goal("150 tickets for each second and core", rush.perCore() >= GOAL_PER_CORE);
        }
    }

    private static List<Holder> completed(
            IdentityStandIn neighbours,
            Examination examination,
            Administrator administrator,
            TicketProcess service,
            int count)
            throws Exception {
        examination.publish();
        administrator.awaitExam();
        try (Connection connection = DriverManager.getConnection(service.databaseUrl())) {
            connection.setAutoCommit(false);
            new SeatingScene(connection, examination.id()).addRooms(0, count);
        }
        List<Holder> holders = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            UUID accountId = UUID.randomUUID();
            Holder holder = new Holder(UUID.randomUUID(), neighbours.token(accountId, "CANDIDATE"));
            String name = i % RARE_ONE_IN == 0 ? "\ud842\udfb7\u4e00" : Portrait.name(i);
            examination.completed(holder.applicationId, accountId, name, i);
            holders.add(holder);
        }
        administrator.awaitCompleted(count);
        return holders;
    }

    /** The first try may come before the photo. */
    private static void awaitTicket(HttpClient client, URI service, Holder holder) throws Exception {
        AtomicReference<String> last = new AtomicReference<>("");
        try {
            Waiting.until("a ticket can be printed", PATIENCE, () -> {
                HttpResponse<byte[]> response = fetch(client, service, holder);
                if (response.statusCode() != 200) {
                    last.set(new String(response.body(), StandardCharsets.UTF_8));
                }
                return response.statusCode() == 200;
            });
        } catch (IllegalStateException e) {
            throw new IllegalStateException(e.getMessage() + "; the last answer was " + last, e);
        }
    }

    private static Rush rush(HttpClient client, TicketProcess service, List<Holder> holders, Duration length)
            throws Exception {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger printed = new AtomicInteger();
        long begun = System.nanoTime();
        long end = begun + length.toNanos();
        double processorBefore = service.processorSeconds();
        long bytes = 0;
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<Long>> done = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                done.add(clients.submit(() -> {
                    long received = 0;
                    while (System.nanoTime() < end) {
                        Holder holder = holders.get(next.getAndIncrement() % holders.size());
                        HttpResponse<byte[]> response = fetch(client, service.address(), holder);
                        if (response.statusCode() == 200) {
                            printed.incrementAndGet();
                            received += response.body().length;
                        }
                    }
                    return received;
                }));
            }
            for (Future<Long> each : done) {
                bytes += each.get();
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        double processor = service.processorSeconds() - processorBefore;
        return new Rush(printed.get() / seconds, printed.get() / processor, (double) bytes / printed.get());
    }

    private static HttpResponse<byte[]> fetch(HttpClient client, URI service, Holder holder)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        service.resolve("/api/tickets/" + holder.applicationId + "/ticket.pdf"))
                .header("Authorization", "Bearer " + holder.token)
                .build();
        return client.send(request, BodyHandlers.ofByteArray());
    }

    private record Holder(UUID applicationId, String token) {}

    private record Rush(double perSecond, double perCore, double bytes) {}
}
