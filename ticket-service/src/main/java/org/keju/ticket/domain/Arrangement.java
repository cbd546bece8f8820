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
    private boolean startedOver;
    private @Nullable UUID toldUntil;
    private @Nullable Instant toldAt;
    private @Nullable Instant takenBackAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Arrangement() {}

    private Arrangement(UUID id, UUID examId, String seed, boolean startedOver, Instant startedAt) {
        this.id = id;
        this.examId = examId;
        this.seed = seed;
        this.startedOver = startedOver;
        this.startedAt = startedAt;
    }

    /**
     * Begins a run.
     *
     * @param over whether it takes back all seats before it gives any
     */
    public static Arrangement started(UUID id, UUID examId, String seed, boolean over, Instant now) {
        return new Arrangement(id, examId, seed, over, now);
    }

    public void finish(int newlySeated, int leftWithoutSeat, Instant now) {
        seated = newlySeated;
        withoutSeat = leftWithoutSeat;
        finishedAt = now;
    }

    /**
     * Notes how far the others have been told of the seats.
     *
     * @param lastRoom the last room they know of; null when they know of all
     */
    public void told(@Nullable UUID lastRoom, Instant now) {
        toldUntil = lastRoom;
        if (lastRoom == null) {
            toldAt = now;
        }
    }

    /** Notes that a run which was broken off has left no seats. */
    public void takenBack(Instant now) {
        takenBackAt = now;
    }

    /** Notes that a run was broken off just now, perhaps while another that took it for dead was taking back its seats. */
    public void brokenOff() {
        takenBackAt = null;
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

    public boolean startedOver() {
        return startedOver;
    }

    /** The last room of whose seats the others know; null while they know of none or once they know of all. */
    public @Nullable UUID toldUntil() {
        return toldUntil;
    }

    public int withoutSeat() {
        return withoutSeat;
    }
}
