package org.keju.kit.inbox;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs the purge every hour for as long as the service runs. */
final class InboxHousekeeping implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(InboxHousekeeping.class);
    private static final long MINUTES_BEFORE_THE_FIRST = 10;
    private static final long MINUTES_BETWEEN = 60;

    private final InboxPurge purge;
    private @Nullable ScheduledExecutorService executor;

    InboxHousekeeping(InboxPurge purge) {
        this.purge = purge;
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("inbox-housekeeping").daemon().factory());
        started.scheduleWithFixedDelay(this::tidy, MINUTES_BEFORE_THE_FIRST, MINUTES_BETWEEN, TimeUnit.MINUTES);
        executor = started;
    }

    private void tidy() {
        try {
            int gone = purge.purge();
            if (gone > 0) {
                log.info("The inbox has forgotten {} events that cannot come again", gone);
            }
        } catch (RuntimeException e) {
            // a server is away, or another copy was faster: the next hour will do
            log.warn("The inbox could not be purged and will be purged later", e);
        }
    }

    @Override
    public synchronized void stop() {
        if (executor != null) {
            executor.shutdownNow();
            executor = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return executor != null;
    }
}
