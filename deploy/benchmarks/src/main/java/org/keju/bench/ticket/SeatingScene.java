package org.keju.bench.ticket;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.keju.kit.crypto.FieldCipher;
import org.keju.kit.ids.Ids;
import org.keju.kit.ids.UuidBytes;

/**
 * Candidates and rooms, written straight into the tables: a million applications would take longer to tell than to seat. The
 * cities are as unequal as provinces are, and a few posts draw a large part of the candidates.
 */
final class SeatingScene {

    private static final int CITIES = 31;
    private static final int SEATS = 30;
    private static final int POSTS = 16_745;
    private static final int BATCH = 5_000;

    private final Connection connection;
    private final UUID examId;

    SeatingScene(Connection connection, UUID examId) {
        this.connection = connection;
        this.examId = examId;
    }

    /** Division codes that end in four zeros, as those of provinces do. */
    static String city(int index) {
        return "%06d".formatted(110_000 + index * 10_000);
    }

    /** Rooms for so many candidates of all cities, with a few seats to spare in each. */
    void addRooms(int candidates) throws SQLException {
        for (int city = 0; city < CITIES; city++) {
            addRooms(city, (int) (candidates * share(city)));
        }
    }

    /** Rooms for so many candidates of one city, with a few seats to spare. */
    void addRooms(int city, int candidates) throws SQLException {
        try (PreparedStatement site =
                        connection.prepareStatement("insert into test_site values (?, ?, ?, ?, ?, '示范路100号', 0)");
                PreparedStatement room = connection.prepareStatement(
                        "insert into test_room (id, site_id, code, name, seats, barrier_free, version) values (?, ?, ?, ?, ?, ?, 0)")) {
            addCity(site, room, city, candidates / SEATS + 5);
            site.executeBatch();
            room.executeBatch();
            connection.commit();
        }
    }

    private void addCity(PreparedStatement site, PreparedStatement room, int city, int rooms) throws SQLException {
        UUID siteId = Ids.next();
        for (int i = 0; i < rooms; i++) {
            if (i % 40 == 0) {
                siteId = Ids.next();
                site.setBytes(1, UuidBytes.of(siteId));
                site.setBytes(2, UuidBytes.of(examId));
                site.setString(3, city(city));
                site.setString(4, "%03d".formatted(i / 40 + 1));
                site.setString(5, "第%d中学".formatted(i / 40 + 1));
                site.addBatch();
            }
            room.setBytes(1, UuidBytes.of(Ids.next()));
            room.setBytes(2, UuidBytes.of(siteId));
            room.setString(3, "%03d".formatted(i % 40 + 1));
            room.setString(4, "第%d教室".formatted(i % 40 + 1));
            room.setInt(5, SEATS);
            room.setBoolean(6, i % 40 == 0);
            room.addBatch();
        }
    }

    void addCandidates(int candidates) throws SQLException {
        Random chance = new Random(42);
        try (PreparedStatement admission = connection.prepareStatement("""
                insert into admission (application_id, exam_id, account_id, application_number, position_key, position_title,
                  agency_name, test_city, photo_id, candidate_name, masked_id_number, status, admitted_at, version,
                  papers, needs_access)
                values (?, ?, ?, ?, ?, '一级行政执法员', '国家税务总局', ?, ?, ?, '310***********1234', 'ADMITTED', ?, 0, ?, ?)""")) {
            byte[] name = FieldCipher.of(TicketProcess.FIELD_KEYS).encrypt("admission.candidate_name", "欧阳晓明");
            Timestamp now = Timestamp.from(Instant.now());
            for (int i = 0; i < candidates; i++) {
                byte[] id = UuidBytes.of(Ids.next());
                admission.setBytes(1, id);
                admission.setBytes(2, UuidBytes.of(examId));
                admission.setBytes(3, id);
                admission.setString(4, "B" + i);
                admission.setString(5, "130/" + post(chance));
                admission.setString(6, city(cityOf(chance.nextDouble())));
                admission.setBytes(7, id);
                admission.setBytes(8, name);
                admission.setTimestamp(9, now);
                admission.setString(10, i % 5 == 0 ? "SL,XC,ZY" : null);
                admission.setBoolean(11, i % 500 == 0);
                admission.addBatch();
                if (i % BATCH == BATCH - 1) {
                    admission.executeBatch();
                    connection.commit();
                }
            }
            admission.executeBatch();
        }
        addTally(candidates);
        connection.commit();
    }

    /** What the service would have counted had it heard of the candidates one by one. */
    private void addTally(int candidates) throws SQLException {
        try (PreparedStatement tally = connection.prepareStatement("insert into tally values (?, 0, ?, 0)")) {
            tally.setBytes(1, UuidBytes.of(examId));
            tally.setInt(2, candidates);
            tally.executeUpdate();
        }
    }

    /** Half of all candidates apply for one post in twenty. */
    private static int post(Random chance) {
        double drawn = chance.nextDouble();
        return (int) (POSTS * Math.pow(drawn, 4.3));
    }

    /** The largest city has some 6 % of all, the smallest 0.2 %. */
    private static double share(int city) {
        double before = (double) city / CITIES;
        double after = (double) (city + 1) / CITIES;
        return after * after - before * before;
    }

    private static int cityOf(double drawn) {
        return (int) (Math.sqrt(drawn) * CITIES);
    }
}
