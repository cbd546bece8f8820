package org.keju.ticket.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.keju.ticket.domain.Exam;
import org.keju.ticket.domain.Exams;
import org.keju.ticket.domain.RoomRoster;
import org.keju.ticket.domain.Rosters;
import org.keju.ticket.domain.SeatingRefused;
import org.keju.ticket.domain.SiteOverview;
import org.keju.ticket.domain.Subject;
import org.keju.ticket.domain.TestRoom;
import org.keju.ticket.domain.TestRooms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Prints the papers of a site and its rooms. The database is let go of before the printing, which takes long. */
@Service
public class PrintRoomPapers {

    private final Exams exams;
    private final TestRooms rooms;
    private final Rosters rosters;
    private final PhotoStore photos;
    private final RoomPrinter printer;
    private final TransactionOperations transaction;

    public PrintRoomPapers(
            Exams exams,
            TestRooms rooms,
            Rosters rosters,
            PhotoStore photos,
            RoomPrinter printer,
            TransactionOperations transaction) {
        this.exams = exams;
        this.rooms = rooms;
        this.rosters = rosters;
        this.photos = photos;
        this.printer = printer;
        this.transaction = transaction;
    }

    /** The list that is put up at the entrance of a site. */
    public byte[] roomList(UUID examId, UUID siteId) {
        Exam exam = exam(examId);
        SiteOverview site =
                rosters.site(examId, siteId).orElseThrow(() -> new SeatingRefused(SeatingRefused.Reason.ROOM_UNKNOWN));
        return printer.roomList(exam.terms().title(), site);
    }

    public byte[] deskLabels(UUID examId, UUID roomId) {
        return printer.deskLabels(roster(examId, roomId));
    }

    public byte[] attendanceSheet(UUID examId, UUID roomId) {
        RoomRoster roster = roster(examId, roomId);
        Map<UUID, byte[]> kept = new HashMap<>();
        roster.entries().stream()
                .map(RoomRoster.Entry::photoId)
                .filter(Objects::nonNull)
                .forEach(id -> photos.read(id).ifPresent(photo -> kept.put(id, photo)));
        return printer.attendanceSheet(roster, kept);
    }

    private RoomRoster roster(UUID examId, UUID roomId) {
        return transaction.execute(status -> {
            Exam exam = exam(examId);
            TestRoom room = rooms.find(roomId)
                    .filter(found -> found.site().examId().equals(examId))
                    .orElseThrow(() -> new SeatingRefused(SeatingRefused.Reason.ROOM_UNKNOWN));
            return roster(exam, room, rosters.seatedIn(roomId));
        });
    }

    /** All in a room write the same papers, so the first says which. */
    private static RoomRoster roster(Exam exam, TestRoom room, List<Rosters.Seated> seated) {
        List<Subject> subjects = seated.isEmpty()
                ? exam.terms().subjects()
                : seated.getFirst().admission().subjects(exam.terms());
        return new RoomRoster(
                exam.terms().title(),
                exam.terms().zone(),
                room.site().name(),
                room.code(),
                room.name(),
                subjects,
                seated.stream().map(one -> one.admission().entry(one.seat())).toList());
    }

    private Exam exam(UUID examId) {
        return exams.findById(examId).orElseThrow(() -> new SeatingRefused(SeatingRefused.Reason.EXAM_UNKNOWN));
    }
}
