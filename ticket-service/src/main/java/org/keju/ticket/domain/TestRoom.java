package org.keju.ticket.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A room of a test site. Its code is unique within the site; its seats are numbered from 1. */
@Entity
public class TestRoom {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "site_id")
    private TestSite site;

    private String code;
    private String name;
    private int seats;

    @Column(name = "barrier_free") // the plain word is reserved in MySQL
    private boolean accessible;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TestRoom() {}

    private TestRoom(UUID id, TestSite site, String code, String name, int seats, boolean accessible) {
        this.id = id;
        this.site = site;
        this.code = code;
        this.name = name;
        this.seats = seats;
        this.accessible = accessible;
    }

    public static TestRoom in(TestSite site, UUID id, String code, String name, int seats, boolean accessible) {
        return new TestRoom(id, site, code, name, seats, accessible);
    }

    public void describe(String newName, int newSeats, boolean isAccessible) {
        name = newName;
        seats = newSeats;
        accessible = isAccessible;
    }

    public UUID id() {
        return id;
    }

    public TestSite site() {
        return site;
    }

    public String name() {
        return name;
    }

    public String code() {
        return code;
    }

    public int seats() {
        return seats;
    }

    public boolean accessible() {
        return accessible;
    }

    /** A seat of this room as a candidate finds it. */
    public SeatPlace place(int seatNumber) {
        return new SeatPlace(site.code(), site.name(), site.address(), code, name, seatNumber);
    }
}
