package org.keju.bench.outbox;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** One contestant in a JVM of its own. Its first argument names the file for the figures; Spring's arguments follow. */
final class Trial {

    private static final int ACCOUNTS = 200;
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(2);

    private final ConfigurableApplicationContext context;
    private final Way way;
    private final Writers writers;
    private final Properties figures = new Properties();

    private Trial(ConfigurableApplicationContext context) {
        this.context = context;
        this.way = context.getBean(Way.class);
        this.writers = new Writers(
                way,
                new TransactionTemplate(context.getBean(PlatformTransactionManager.class)),
                context.getBean(JdbcClient.class));
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("spring.config.name", "outbox-contestant");
        Contestant contestant = Contestant.valueOf(System.getProperty(ContestantFilter.PROPERTY));
        try (ConfigurableApplicationContext context = SpringApplication.run(contestant.configuration(), arguments)) {
            Trial trial = new Trial(context);
            trial.run();
            trial.save(Path.of(System.getProperty(Figures.FILE_PROPERTY)));
        }
        System.exit(0); // libraries may have left threads behind
    }

    private void run() throws InterruptedException, ExecutionException {
        flow("warm-up", 20, 0);
        pileUp("drain", number("events") / ACCOUNTS);
        flow("live", number("live") / ACCOUNTS, 0);
        int perSecond = number("rate");
        flow("paced", perSecond * number("seconds") / ACCOUNTS, perSecond);
    }

    /** Writes events and reads them at the same time. */
    private void flow(String name, int perAccount, int perSecond) throws InterruptedException, ExecutionException {
        Events events = events(perAccount);
        Tally tally = new Tally(events);
        try (Reader reader = reader(events, tally)) {
            long start = System.nanoTime();
            writers.write(events, tally, perSecond);
            awaitAll(tally);
            note(name, events, tally, start);
        }
        note(name + ".p50", tally.millisAt(50));
        note(name + ".p99", tally.millisAt(99));
    }

    /** Lets events pile up, and reads them when they are released. */
    private void pileUp(String name, int perAccount) throws InterruptedException {
        Events events = events(perAccount);
        Tally tally = new Tally(events);
        way.pause();
        writers.pileUp(events);
        try (Reader reader = reader(events, tally)) {
            long start = System.nanoTime();
            way.resume();
            awaitAll(tally);
            note(name, events, tally, start);
        }
    }

    private static Events events(int perAccount) {
        return new Events(ThreadLocalRandom.current().nextLong(), ACCOUNTS, perAccount);
    }

    private Reader reader(Events events, Tally tally) {
        String brokers = context.getEnvironment().getRequiredProperty("spring.kafka.bootstrap-servers");
        return new Reader(brokers, context.getBean(JsonMapper.class), events, tally);
    }

    private static void awaitAll(Tally tally) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (!tally.isComplete() && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
    }

    private void note(String name, Events events, Tally tally, long start) {
        double seconds = (tally.lastArrival() - start) / 1e9;
        note(name + ".perSecond", (events.total() - tally.missing()) / seconds);
        note(name + ".missing", tally.missing());
        note(name + ".duplicates", tally.duplicates());
        note(name + ".outOfOrder", tally.outOfOrder());
    }

    private void note(String name, double figure) {
        figures.setProperty(name, String.valueOf(figure));
    }

    private int number(String name) {
        return Integer.getInteger("keju.bench." + name);
    }

    private void save(Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            figures.store(writer, null);
        }
    }
}
