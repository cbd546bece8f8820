package org.keju.simulator.alipay;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.keju.simulator.SimulatorProperties;
import org.keju.simulator.fault.Faults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the merchant how a trade ended until it answers {@code success}: at once, then after 4 min, 10 min, 10 min, 1 h,
 * 2 h, 6 h and 15 h, all divided by the acceleration. Faults can lose, delay and repeat a notice on its way.
 */
@Component
class Notices {

    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
    private static final List<Duration> WAITS = List.of(
            Duration.ZERO,
            Duration.ofMinutes(4),
            Duration.ofMinutes(10),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(15));

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("notices").daemon().factory());
    private final Trades trades;
    private final SignedMessages messages;
    private final NoticePost post;
    private final Faults faults;
    private final int acceleration;

    Notices(Trades trades, SignedMessages messages, NoticePost post, Faults faults, SimulatorProperties properties) {
        this.trades = trades;
        this.messages = messages;
        this.post = post;
        this.faults = faults;
        this.acceleration = properties.noticeAcceleration();
    }

    /** Begins to tell the merchant about the trade's present state. */
    void announce(Trade trade) {
        if (trade.order().notifyUrl() != null) {
            schedule(trade, 0);
        }
    }

    /** What was not acknowledged before a restart is told again. */
    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        trades.all().stream()
                .filter(trade -> !trade.isOpen() && !trade.noticeAcknowledged())
                .forEach(this::announce);
    }

    /** Sends the notice about the trade's present state now, in this thread, and gives back the merchant's answer. */
    @Nullable
    String send(Trade trade) {
        String address = trade.order().notifyUrl();
        return address == null ? null : post.send(address, messages.notice(trade));
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }

    private void schedule(Trade trade, int round) {
        Duration wait =
                WAITS.get(round).dividedBy(acceleration).plus(faults.plan().noticeDelay());
        timer.schedule(
                () -> Thread.ofVirtual().start(() -> deliver(trade, round)), wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void deliver(Trade trade, int round) {
        boolean acknowledged = !faults.plan().dropNotices() && sendCopies(trade);
        if (acknowledged) {
            trades.acknowledge(trade);
        } else if (round + 1 < WAITS.size() && !timer.isShutdown()) {
            schedule(trade, round + 1);
        } else {
            LOG.warn("The merchant never acknowledged trade {}", trade.tradeNo());
        }
    }

    private boolean sendCopies(Trade trade) {
        Map<String, String> notice = messages.notice(trade);
        String address = String.valueOf(trade.order().notifyUrl());
        boolean acknowledged = false;
        for (int copy = 0; copy < faults.plan().noticeCopies(); copy++) {
            acknowledged |= "success".equals(post.send(address, notice));
        }
        return acknowledged;
    }
}
