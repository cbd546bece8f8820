package org.keju.identity.config;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.keju.identity.application.DeliverMessages;
import org.keju.identity.application.MessageChannel;
import org.keju.identity.domain.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Has messages delivered for as long as the service runs, by a thread for each channel: a mail server that hangs holds up no
 * short message, and nothing else that the service does from time to time. Any number of copies may do so side by side.
 */
@Component
class Couriers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Couriers.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);

    private final DeliverMessages deliver;
    private final List<Channel> channels;
    private volatile boolean running;
    private @Nullable ScheduledExecutorService threads;

    Couriers(DeliverMessages deliver, List<MessageChannel> channels) {
        this.deliver = deliver;
        this.channels = channels.stream().map(MessageChannel::channel).toList();
    }

    @Override
    public synchronized void start() {
        running = true;
        ScheduledExecutorService started = Executors.newScheduledThreadPool(
                channels.size(),
                Thread.ofPlatform().daemon().name("courier-", 1).factory());
        for (Channel channel : channels) {
            started.scheduleWithFixedDelay(() -> deliverAll(channel), 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
        threads = started;
    }

    private void deliverAll(Channel channel) {
        try {
            boolean more = true;
            while (running && more) {
                more = deliver.run(channel);
            }
        } catch (RuntimeException e) {
            log.warn("Messages by {} wait and will be tried again", channel, e);
        }
    }

    /** A message that is on its way for longer is sent again by whichever copy takes it next. */
    @Override
    public synchronized void stop() {
        running = false;
        if (threads == null) {
            return;
        }
        threads.shutdown();
        try {
            if (!threads.awaitTermination(STOP_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
