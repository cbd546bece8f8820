package org.keju.ticket.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sites and rooms of all exams. */
public interface TestRooms {

    List<TestSite> sitesOf(UUID examId);

    /** With their sites, in the order in which they are filled: by city, site and room code. */
    List<TestRoom> roomsOf(UUID examId);

    Optional<TestRoom> find(UUID roomId);

    long seatsOf(UUID examId);

    void addSites(Collection<TestSite> sites);

    void addRooms(Collection<TestRoom> rooms);

    void removeRooms(Collection<TestRoom> rooms);

    void removeSites(Collection<TestSite> sites);
}
