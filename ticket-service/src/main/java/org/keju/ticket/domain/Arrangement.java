package org.keju.ticket.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One run of seating, kept with its seed so that anybody can check afterwards that chance alone decided. */
@Entity
public class Arrangement {

    @Id
    private UUID id;

    private UUID examId;
    private String seed;
    private Instant startedAt;
    private @Nullable Instant finishedAt;
    private int seated;
    private int withoutSeat;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Arrangement() {}

    private Arrangement(UUID id, UUID examId, String seed, Instant startedAt) {
        this.id = id;
        this.examId = examId;
        this.seed = seed;
        this.startedAt = startedAt;
    }

    public static Arrangement started(UUID id, UUID examId, String seed, Instant now) {
        return new Arrangement(id, examId, seed, now);
    }

    public void finish(int newlySeated, int leftWithoutSeat, Instant now) {
        seated = newlySeated;
        withoutSeat = leftWithoutSeat;
        finishedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID examId() {
        return examId;
    }

    public String seed() {
        return seed;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    public int seated() {
        return seated;
    }

    public int withoutSeat() {
        return withoutSeat;
    }
}
