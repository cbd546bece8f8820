package org.keju.ticket.persistence;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.ticket.domain.TestRoom;
import org.keju.ticket.domain.TestRooms;
import org.keju.ticket.domain.TestSite;
import org.springframework.stereotype.Component;

@Component
class StoredTestRooms implements TestRooms {

    private final RoomRows rows;
    private final EntityManager entities;

    StoredTestRooms(RoomRows rows, EntityManager entities) {
        this.rows = rows;
        this.entities = entities;
    }

    @Override
    public List<TestSite> sitesOf(UUID examId) {
        return rows.sitesOf(examId);
    }

    @Override
    public List<TestRoom> roomsOf(UUID examId) {
        return rows.roomsOf(examId);
    }

    @Override
    public Optional<TestRoom> find(UUID roomId) {
        return rows.find(roomId);
    }

    @Override
    public long seatsOf(UUID examId) {
        return rows.seatsOf(examId);
    }

    @Override
    public void addSites(Collection<TestSite> sites) {
        sites.forEach(entities::persist);
    }

    @Override
    public void addRooms(Collection<TestRoom> rooms) {
        rooms.forEach(entities::persist);
    }

    @Override
    public void removeRooms(Collection<TestRoom> rooms) {
        rooms.forEach(entities::remove);
    }

    @Override
    public void removeSites(Collection<TestSite> sites) {
        sites.forEach(entities::remove);
    }
}
