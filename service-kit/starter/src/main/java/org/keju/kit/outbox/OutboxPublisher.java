package org.keju.kit.outbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs the relay for as long as the service runs: at once after each commit, and now and then for what others left behind. */
final class OutboxPublisher implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxPublisher.class);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);

    private final OutboxRelay relay;
    private final OutboxSignal signal;
    private final OutboxSignal stopping = new OutboxSignal();
    private final OutboxPace pace = new OutboxPace();
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
                pace.after(publish());
                if (pace.isBackingOff()) {
                    stopping.await(pace.pause());
                } else {
                    signal.await(pace.pause());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Null when the database is away: the rows stay where they are. Not even an error, such as that of a full heap, ends the thread:
     * nobody would start it again.
     */
    private OutboxRelay.@Nullable Round publish() {
        try {
            return relay.publishRound();
        } catch (RuntimeException | Error e) {
            log.warn("The outbox could not be published and will be tried again", e);
            return null;
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        signal.raise();
        stopping.raise();
        if (thread != null) {
            try {
                if (!thread.join(STOP_WITHIN)) {
                    thread.interrupt(); // it waits for a broker that is away; what it sent will be sent again
                    thread.join(STOP_WITHIN);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        relay.close();
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
