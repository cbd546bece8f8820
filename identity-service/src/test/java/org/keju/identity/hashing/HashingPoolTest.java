package org.keju.identity.hashing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keju.identity.application.PasswordHashing.TooBusy;

class HashingPoolTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final CountDownLatch atTheGate = new CountDownLatch(1);
    private final List<String> served = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void everybodyGoesHome() {
        gate.countDown();
        visitors.close();
    }

    @Test
    void rushInOneLaneCostsTheOtherOneHash() throws Exception {
        try (HashingPool pool = patientFor(Duration.ofMinutes(1))) {
            List<Future<?>> all =
                    new ArrayList<>(List.of(visitors.submit(() -> pool.run(Lane.LOG_IN, this::waitAtTheGate))));
            atTheGate.await();
            for (int i = 1; i <= 5; i++) {
                all.add(join(pool, Lane.LOG_IN, "log-in " + i));
            }
            all.add(join(pool, Lane.ENTRY, "registration"));
            gate.countDown();
            for (Future<?> one : all) {
                one.get(10, TimeUnit.SECONDS);
            }

            assertThat(served)
                    .containsExactly("registration", "log-in 1", "log-in 2", "log-in 3", "log-in 4", "log-in 5");
        }
    }

    @Test
    void whoWouldWaitTooLongIsToldAtOnceAndForHowLong() throws Exception {
        Duration patience = Duration.ofSeconds(1);
        try (HashingPool pool = patientFor(patience)) {
            pool.run(Lane.LOG_IN, () -> pause(Duration.ofMillis(200)));
            Future<?> first = somebodyAtTheGate(pool);

            assertThat(firstWhoIsTurnedAway(pool).expectedWait()).isGreaterThan(patience);
            assertThat(queued(Lane.LOG_IN)).isPositive();
            assertThat(registry.get("keju.hashing.refused")
                            .tag("lane", "log-in")
                            .counter()
                            .count())
                    .isEqualTo(1);
            gate.countDown();
            first.get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void whoseTurnComesTooLateIsRefusedWithoutAHash() throws Exception {
        try (HashingPool pool = patientFor(Duration.ofMillis(50))) {
            Future<?> first = somebodyAtTheGate(pool);
            Future<?> second = join(pool, Lane.LOG_IN, "too late");
            pause(Duration.ofMillis(60));
            gate.countDown();

            first.get(10, TimeUnit.SECONDS);
            assertThatThrownBy(second::get).hasCauseInstanceOf(TooBusy.class);
            assertThat(served).isEmpty();
        }
    }

    @Test
    void failureOfTheWorkIsTheCallersAndThePoolGoesOn() {
        try (HashingPool pool = patientFor(Duration.ofSeconds(5))) {
            assertThatThrownBy(() -> pool.run(Lane.ENTRY, () -> {
                        throw new IllegalArgumentException("no hash");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(pool.<String>run(Lane.ENTRY, () -> "served")).isEqualTo("served");
        }
    }

    private HashingPool patientFor(Duration patience) {
        return new HashingPool(1, patience, new HashingMetrics(registry));
    }

    /** On a busy machine a turn may come too late even where nobody waits; then the next one tries. */
    private Future<?> somebodyAtTheGate(HashingPool pool) {
        while (true) {
            Future<?> somebody = visitors.submit(() -> pool.run(Lane.LOG_IN, this::waitAtTheGate));
            await().until(() -> somebody.isDone() || atTheGate.getCount() == 0);
            if (atTheGate.getCount() == 0) {
                return somebody;
            }
        }
    }

    /** How many may wait depends on what a hash took, and that on the machine: so one after the other joins. */
    private TooBusy firstWhoIsTurnedAway(HashingPool pool) {
        while (true) {
            int before = queued(Lane.LOG_IN);
            Future<?> next = visitors.submit(() -> pool.run(Lane.LOG_IN, () -> "waited"));
            await().until(() -> next.isDone() || queued(Lane.LOG_IN) > before);
            if (next.isDone()) {
                return (TooBusy) next.exceptionNow();
            }
        }
    }

    /** Joins a lane and answers when it has joined. */
    private Future<?> join(HashingPool pool, Lane lane, String name) {
        int before = queued(lane);
        Future<?> joined = visitors.submit(() -> pool.run(lane, () -> served.add(name)));
        await().until(() -> queued(lane) == before + 1);
        return joined;
    }

    private int queued(Lane lane) {
        return (int) registry.get("keju.hashing.queued")
                .tag("lane", lane.tag())
                .gauge()
                .value();
    }

    private String waitAtTheGate() {
        atTheGate.countDown();
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "through";
    }

    private static String pause(Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
        return "paused";
    }
}
