package org.keju.ticket.domain.sites;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keju.ticket.domain.sites.SiteFileRefused.Fault;
import org.keju.ticket.domain.sites.SiteFileRefused.Reason;
import org.keju.ticket.domain.tables.Line;

/**
 * The file with all sites and rooms of an exam: CSV with the columns of {@link SiteColumn} in their order under a heading, one
 * line for each room. It is UTF-8 or, as spreadsheets on Chinese systems save it, GB 18030. All of it is taken or nothing.
 */
public final class SiteFile {

    public static final int MAX_BYTES = 2 * 1024 * 1024;
    public static final int MAX_LINES = 20_000;
    private static final int MAX_FAULTS = 100;

    private final List<Fault> faults = new ArrayList<>();
    private final List<Room> rooms = new ArrayList<>();
    private final Map<String, Room> siteByKey = new HashMap<>();
    private final Map<String, Integer> lineByRoom = new HashMap<>();

    private SiteFile() {}

    /** One line of the file. */
    public record Room(
            int line,
            String cityCode,
            String siteCode,
            String siteName,
            String address,
            String code,
            String name,
            int seats,
            boolean accessible) {

        /** What identifies the site within the exam. */
        public String siteKey() {
            return cityCode + "/" + siteCode;
        }

        /** What identifies the room within the exam. */
        public String key() {
            return siteKey() + "/" + code;
        }
    }

    /**
     * The rooms that a file lists.
     *
     * @throws SiteFileRefused with every fault found
     */
    public static List<Room> of(List<Line> lines) {
        SiteFile reading = new SiteFile();
        reading.read(lines);
        if (!reading.faults.isEmpty()) {
            throw new SiteFileRefused(reading.faults.stream().limit(MAX_FAULTS).toList());
        }
        return List.copyOf(reading.rooms);
    }

    private void read(List<Line> lines) {
        if (lines.isEmpty() || !SiteColumn.isHeading(lines.getFirst().cells())) {
            faults.add(new Fault(1, "", Reason.HEADER, SiteColumn.heading()));
        } else if (lines.size() == 1) {
            faults.add(new Fault(1, "", Reason.NO_ROOMS, ""));
        } else if (lines.size() > MAX_LINES + 1) {
            faults.add(new Fault(lines.getLast().number(), "", Reason.TOO_MANY_LINES, Integer.toString(MAX_LINES)));
        } else {
            lines.stream().skip(1).forEach(this::line);
        }
    }

    private void line(Line line) {
        List<SiteColumn> columns = List.of(SiteColumn.values());
        if (line.cells().size() != columns.size()) {
            faults.add(new Fault(line.number(), "", Reason.CELLS, Integer.toString(columns.size())));
            return;
        }
        List<Fault> found = columns.stream()
                .flatMap(column -> column
                        .fault(column.in(line.cells()))
                        .map(reason -> new Fault(line.number(), column.english(), reason, ""))
                        .stream())
                .collect(Collectors.toList());
        if (found.isEmpty()) {
            take(room(line));
        }
        faults.addAll(found);
    }

    private static Room room(Line line) {
        List<String> cells = line.cells();
        return new Room(
                line.number(),
                SiteColumn.CITY_CODE.in(cells),
                SiteColumn.SITE_CODE.in(cells),
                SiteColumn.SITE_NAME.in(cells),
                SiteColumn.ADDRESS.in(cells),
                SiteColumn.ROOM_CODE.in(cells),
                SiteColumn.ROOM_NAME.in(cells),
                Integer.parseInt(SiteColumn.SEATS.in(cells)),
                SiteColumn.isYes(SiteColumn.ACCESSIBLE.in(cells)));
    }

    private void take(Room room) {
        Room site = siteByKey.putIfAbsent(room.siteKey(), room);
        if (site != null
                && !(site.siteName().equals(room.siteName()) && site.address().equals(room.address()))) {
            faults.add(new Fault(
                    room.line(), SiteColumn.SITE_NAME.english(), Reason.SITE_DIFFERS, Integer.toString(site.line())));
        }
        Integer earlier = lineByRoom.putIfAbsent(room.key(), room.line());
        if (earlier != null) {
            faults.add(
                    new Fault(room.line(), SiteColumn.ROOM_CODE.english(), Reason.ROOM_REPEATED, earlier.toString()));
        }
        rooms.add(room);
    }
}
