package org.keju.kit.outbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs the relay for as long as the service runs: at once after each commit, and now and then for what others left behind. */
final class OutboxPublisher implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxPublisher.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(20);

    private final OutboxRelay relay;
    private final OutboxSignal signal;
    private volatile boolean running;
    private @Nullable Thread thread;

    OutboxPublisher(OutboxRelay relay, OutboxSignal signal) {
        this.relay = relay;
        this.signal = signal;
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().name("outbox-publisher").start(this::run);
    }

    private void run() {
        try {
            while (running) {
                signal.await(publish() ? POLL : PAUSE_AFTER_FAILURE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("CatchAndPrintStackTrace")
    private boolean publish() {
        try {
            relay.publishPending();
            return true;
        } catch (RuntimeException e) {
            // the database is away: the rows stay where they are
            log.warn("The outbox could not be read and will be tried again", e);
            return false;
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        signal.raise();
        if (thread != null) {
            try {
                thread.join(STOP_WITHIN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops after the web server and the listeners, which still write events while they finish. */
    @Override
    public int getPhase() {
        return 0;
    }
}
