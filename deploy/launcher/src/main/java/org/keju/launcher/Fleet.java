package org.keju.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.keju.embedded.ServerDidNotStart;

/** Starts parts, watches them until they are ready, and stops them in order. */
final class Fleet {

    private static final Duration READY_WITHIN = Duration.ofMinutes(5);

    /** Longer than a service takes to finish the requests it is working on. */
    private static final Duration GONE_WITHIN = Duration.ofSeconds(40);

    /** A program that is still starting works on nothing, but may not listen before it has started. */
    private static final Duration ABORTED_WITHIN = Duration.ofSeconds(5);

    private static final Duration GLANCE = Duration.ofMillis(200);
    private static final int LOG_LINES = 25;

    private final Home home;
    private final Platform platform;
    private final StateFile state;
    private final Progress progress;

    /** Many may start a part at the same time, but once somebody has decided to stop, nobody. */
    private final ReadWriteLock gate = new ReentrantReadWriteLock();

    private volatile boolean stopping;
    private volatile Duration patienceWithServices = GONE_WITHIN;

    Fleet(Home home, Platform platform, StateFile state, Progress progress) {
        this.home = home;
        this.platform = platform;
        this.state = state;
        this.progress = progress;
    }

    void startAll() {
        platform.externalServers().forEach(this::prepare);
        start(platform.servers());
        patienceWithServices = ABORTED_WITHIN;
        start(platform.services());
        patienceWithServices = GONE_WITHIN;
    }

    private void prepare(External server) {
        progress.show(server.name(), "asking " + server.address());
        server.prepare(Secrets.in(home));
        progress.show(server.name(), "is there already: " + server.address());
    }

    /** Starts these side by side and returns when all are ready; the first that fails ends the waiting. */
    private void start(List<Part> parts) {
        parts.forEach(part -> progress.show(part.name(), "starting"));
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        CompletionService<Void> starts = new ExecutorCompletionService<>(threads);
        parts.forEach(part -> starts.submit(() -> startOne(part), null));
        threads.shutdown();
        try {
            for (int i = 0; i < parts.size(); i++) {
                starts.take().get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof LaunchFailure failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted", e);
        }
    }

    private void startOne(Part part) {
        long began = System.nanoTime();
        try {
            ProcessHandle process = launch(part);
            awaitReady(part, process);
            part.prepare();
            double seconds = (System.nanoTime() - began) / 1e9;
            state.change(known -> known.withReady(part.name(), seconds));
            progress.show(part.name(), "ready after " + Progress.seconds(seconds));
        } catch (ServerDidNotStart | IOException e) {
            throw new LaunchFailure(part.name() + " did not start: " + e.getMessage(), e);
        }
    }

    private ProcessHandle launch(Part part) throws IOException {
        gate.readLock().lock();
        try {
            if (stopping) {
                throw new LaunchFailure("Stopping");
            }
            ProcessHandle process = part.start();
            state.change(known -> known.with(State.StartedPart.of(part.name(), process)));
            return process;
        } finally {
            gate.readLock().unlock();
        }
    }

    private void awaitReady(Part part, ProcessHandle process) {
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (!part.isReady()) {
            if (!process.isAlive()) {
                throw failure(part, "ended while it started");
            }
            if (System.nanoTime() > deadline) {
                throw failure(part, "is not ready after " + READY_WITHIN.toMinutes() + " minutes");
            }
            pause();
        }
        if (!process.isAlive()) {
            throw failure(part, "ended, and another program answers on its port " + part.port());
        }
    }

    private LaunchFailure failure(Part part, String what) {
        return new LaunchFailure("%s %s. The end of %s:%n%s"
                .formatted(part.name(), what, home.log(part.name()), LogEnd.of(home.log(part.name()), LOG_LINES)));
    }

    boolean isStopping() {
        return stopping;
    }

    /** The services first, as they want to finish what they have begun; the servers in the reverse of their order. */
    void stopAll() {
        gate.writeLock().lock();
        try {
            stopping = true;
        } finally {
            gate.writeLock().unlock();
        }
        stop(platform.services(), patienceWithServices);
        platform.servers().reversed().forEach(server -> stop(List.of(server), GONE_WITHIN));
    }

    private void stop(List<Part> parts, Duration patience) {
        Map<String, ProcessHandle> running = OwnProcesses.of(parts);
        running.forEach((part, process) -> {
            progress.show(part, "stopping");
            process.destroy();
        });
        awaitGone(parts, patience);
        OwnProcesses.of(parts).forEach((part, process) -> {
            progress.show(part, "did not stop in time and is killed");
            process.destroyForcibly();
        });
        awaitGone(parts, GONE_WITHIN);
        running.keySet().forEach(part -> progress.show(part, "stopped"));
    }

    private static void awaitGone(List<Part> parts, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!OwnProcesses.of(parts).isEmpty() && System.nanoTime() < deadline) {
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(GLANCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted", e);
        }
    }
}
