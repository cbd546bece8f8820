package org.keju.ticket.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keju.kit.ids.Ids;
import org.keju.ticket.domain.SeatingPlan;
import org.keju.ticket.domain.SeatingPlans;
import org.keju.ticket.domain.SeatingRefused;
import org.keju.ticket.domain.Seats;
import org.keju.ticket.domain.TestRoom;
import org.keju.ticket.domain.TestRooms;
import org.keju.ticket.domain.TestSite;
import org.keju.ticket.domain.sites.SiteFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Replaces the sites and rooms of an exam by those of a file. Rooms are told apart by their codes, so a corrected file changes
 * names and seats and leaves those who are seated alone; a room that is in use cannot go away.
 */
@Service
public class ImportSites {

    private final SiteTables tables;
    private final SeatingPlans plans;
    private final TestRooms rooms;
    private final Seats seats;
    private final Clock clock;

    public ImportSites(SiteTables tables, SeatingPlans plans, TestRooms rooms, Seats seats, Clock clock) {
        this.tables = tables;
        this.plans = plans;
        this.rooms = rooms;
        this.seats = seats;
        this.clock = clock;
    }

    /** What the exam has after the import. */
    public record Imported(int sites, int rooms, int seats) {}

    @Transactional
    public Imported run(UUID examId, byte[] file) {
        List<SiteFile.Room> listed = SiteFile.of(tables.read(file));
        SeatingPlan plan =
                plans.findForUpdate(examId).orElseThrow(() -> new SeatingRefused(SeatingRefused.Reason.EXAM_UNKNOWN));
        UUID work = Ids.next();
        plan.begin(work, clock.instant()); // nobody arranges meanwhile
        Map<String, TestRoom> existing =
                rooms.roomsOf(examId).stream().collect(Collectors.toMap(ImportSites::key, Function.identity()));
        refuseIfInUse(examId, listed, existing);
        Map<String, TestSite> sites = takeSites(examId, listed);
        takeRooms(listed, existing, sites);
        plan.release(work);
        return new Imported(
                (int) listed.stream().map(SiteFile.Room::siteKey).distinct().count(),
                listed.size(),
                listed.stream().mapToInt(SiteFile.Room::seats).sum());
    }

    private void refuseIfInUse(UUID examId, List<SiteFile.Room> listed, Map<String, TestRoom> existing) {
        Map<UUID, Integer> highestSeat = seats.highestSeatByRoom(examId);
        Map<String, Integer> seatsListed =
                listed.stream().collect(Collectors.toMap(SiteFile.Room::key, SiteFile.Room::seats));
        existing.forEach((key, room) -> {
            if (highestSeat.getOrDefault(room.id(), 0) > seatsListed.getOrDefault(key, 0)) {
                throw new SeatingRefused(SeatingRefused.Reason.ROOM_IN_USE, key);
            }
        });
    }

    private Map<String, TestSite> takeSites(UUID examId, List<SiteFile.Room> listed) {
        Map<String, TestSite> sites = new HashMap<>();
        rooms.sitesOf(examId).forEach(site -> sites.put(key(site), site));
        Set<String> kept = new HashSet<>();
        List<TestSite> opened = new ArrayList<>();
        for (SiteFile.Room room : listed) {
            if (kept.add(room.siteKey())) {
                TestSite known = sites.get(room.siteKey());
                if (known == null) {
                    TestSite site = TestSite.opened(
                            Ids.next(), examId, room.cityCode(), room.siteCode(), room.siteName(), room.address());
                    sites.put(room.siteKey(), site);
                    opened.add(site);
                } else {
                    known.describe(room.siteName(), room.address());
                }
            }
        }
        rooms.addSites(opened);
        return sites;
    }

    private void takeRooms(List<SiteFile.Room> listed, Map<String, TestRoom> existing, Map<String, TestSite> sites) {
        Map<String, TestRoom> left = new HashMap<>(existing);
        List<TestRoom> added = new ArrayList<>();
        for (SiteFile.Room line : listed) {
            TestRoom known = left.remove(line.key());
            TestSite site = sites.get(line.siteKey());
            if (known != null) {
                known.describe(line.name(), line.seats(), line.accessible());
            } else if (site != null) {
                added.add(TestRoom.in(site, Ids.next(), line.code(), line.name(), line.seats(), line.accessible()));
            }
        }
        rooms.addRooms(added);
        rooms.removeRooms(left.values());
        Set<String> kept = listed.stream().map(SiteFile.Room::siteKey).collect(Collectors.toSet());
        sites.keySet().removeAll(kept);
        rooms.removeSites(sites.values());
    }

    private static String key(TestSite site) {
        return site.cityCode() + "/" + site.code();
    }

    private static String key(TestRoom room) {
        return key(room.site()) + "/" + room.code();
    }
}
