package org.keju.kit.testing.crash;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.keju.embedded.BrokerAddress;
import org.keju.embedded.BrokerProcess;
import org.keju.embedded.EmbeddedDatabase;
import org.keju.events.Topics;
import org.springframework.util.FileSystemUtils;

/** A database and a broker that may be killed: processes of their own, apart from those of all other tests. */
final class CrashServers {

    private static final int PARTITIONS = 6;
    private static final AtomicInteger TESTS = new AtomicInteger();

    private static final CrashServers ONLY = new CrashServers();

    private final Path folder;
    private final int brokerPort;
    private final BrokerAddress brokerAddress;
    private Child broker;
    private EmbeddedDatabase database;

    private CrashServers() {
        try {
            folder = Path.of("target", "crash-servers").toAbsolutePath();
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(folder);
            brokerPort = freePort();
            brokerAddress = BrokerAddress.local(brokerPort);
            database = EmbeddedDatabase.start(folder.resolve("database"), 0);
            broker = startBroker();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            broker.kill();
            database.stop();
        }));
    }

    /** A topic and two databases for one test. */
    static CrashSite site() {
        int number = TESTS.incrementAndGet();
        String topic = "crash-" + number;
        ONLY.brokerAddress.createTopics(Stream.of(topic, topic + Topics.DEAD_LETTER_SUFFIX)
                .map(each -> new Topics.Topic(each, PARTITIONS, false))
                .toList());
        return new CrashSite(
                topic,
                createDatabase("publishers_" + number),
                createDatabase("readers_" + number),
                ONLY.brokerAddress.bootstrapServers());
    }

    private static CrashSite.Database createDatabase(String name) {
        ONLY.database.createDatabase(name, name, name);
        return new CrashSite.Database(name, ONLY.database.url(name));
    }

    /** Kills the broker without warning and starts it again on what it has written. */
    static void killAndRestartBroker() {
        ONLY.broker.kill();
        ONLY.broker = ONLY.startBroker();
    }

    /** Kills the database without warning and starts it again on what it has written. */
    static void killAndRestartDatabase() {
        int port = ONLY.database.port();
        ProcessHandle process = ProcessHandle.of(ONLY.database.pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
        ONLY.database = EmbeddedDatabase.start(ONLY.folder.resolve("database"), port);
    }

    private Child startBroker() {
        Child started = Child.start(
                "broker",
                BrokerProcess.class,
                List.of(folder.resolve("broker").toString(), String.valueOf(brokerPort)));
        await("broker").atMost(Duration.ofMinutes(1)).until(() -> brokerAddress.answersWithin(Duration.ofSeconds(2)));
        return started;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
