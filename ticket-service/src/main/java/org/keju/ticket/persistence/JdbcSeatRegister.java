package org.keju.ticket.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.kit.ids.UuidBytes;
import org.keju.ticket.domain.Seat;
import org.keju.ticket.domain.SeatRegister;
import org.keju.ticket.domain.TestCity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Seats in bulk, past the object mapper. Inserts come in the order of the seats, which is that of the table, in few long
 * statements; the driver could make these of a batch, but works out the length of every value first, which costs more than
 * all else.
 */
@Component
class JdbcSeatRegister implements SeatRegister {

    private static final String TAKES_PART = "('ADMITTED', 'ISSUED')";
    private static final String INSERT = """
            insert into seat (room_id, seat_number, application_id, ticket_number, arrangement_id) values\s""";
    private static final String ROW = "(?, ?, ?, ?, ?)";
    private static final int ROWS_PER_STATEMENT = 500;
    private static final int ROOMS_PER_STRETCH = 60;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    JdbcSeatRegister(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    @Override
    public List<TestCity> cities(UUID examId) {
        // whether anybody there still takes part would have to be looked up a million times
        return jdbc.sql("select distinct test_city from admission where exam_id = ? order by test_city")
                .param(UuidBytes.of(examId))
                .query((row, number) -> new TestCity(row.getString(1)))
                .list();
    }

    @Override
    public List<Participant> participants(UUID examId, TestCity city) {
        Map<String, String> known = new HashMap<>();
        return jdbc.sql("""
                        select application_id, position_key, papers, needs_access from admission
                        where exam_id = ? and test_city = ? and status in""" + " " + TAKES_PART)
                .params(UuidBytes.of(examId), city.code())
                .query((row, number) -> new Participant(
                        id(row, 1), once(known, row.getString(2)), papers(known, row), row.getBoolean(4)))
                .list();
    }

    /** A position or a set of papers is written by many; its text is kept once. */
    private static String once(Map<String, String> known, String text) {
        return known.computeIfAbsent(text, itself -> itself);
    }

    private static @Nullable String papers(Map<String, String> known, ResultSet row) throws SQLException {
        String papers = row.getString(3);
        return papers == null ? null : once(known, papers);
    }

    /** Goes from the rooms to the seats: while other cities are written, the statistics of the table tell the wrong order. */
    @Override
    public List<Taken> taken(UUID examId, TestCity city) {
        return jdbc.sql("""
                        select s.application_id, s.room_id, s.seat_number
                        from test_site t straight_join test_room r on r.site_id = t.id
                          straight_join seat s on s.room_id = r.id
                        where t.exam_id = ? and ? in (t.city_code, '')""")
                .params(UuidBytes.of(examId), city.code())
                .query((row, number) -> new Taken(id(row, 1), id(row, 2), row.getInt(3)))
                .list();
    }

    /** Goes from the rooms to the seats and on to the people: when no seat is given yet, nobody is looked up. */
    @Override
    public Set<UUID> seatedElsewhere(UUID examId) {
        return jdbc.sql("""
                        select s.application_id
                        from test_site t straight_join test_room r on r.site_id = t.id
                          straight_join seat s on s.room_id = r.id
                          straight_join admission a on a.application_id = s.application_id
                        where t.exam_id = ? and a.test_city not in (t.city_code, '')""")
                .param(UuidBytes.of(examId))
                .query((row, number) -> id(row, 1))
                .set();
    }

    @Override
    public void write(List<Seat> seats) {
        int rest = seats.size() % ROWS_PER_STATEMENT;
        insert(seats.subList(0, seats.size() - rest), ROWS_PER_STATEMENT);
        insert(seats.subList(seats.size() - rest, seats.size()), rest);
    }

    /** One statement, run for so many seats after the other: to take a long one apart costs as much as to fill it. */
    private void insert(List<Seat> seats, int atOnce) {
        if (!seats.isEmpty()) {
            String sql = INSERT + String.join(", ", Collections.nCopies(atOnce, ROW));
            template.execute(sql, (PreparedStatement statement) -> {
                for (int from = 0; from < seats.size(); from += atOnce) {
                    fill(statement, seats.subList(from, from + atOnce));
                    statement.executeUpdate();
                }
                return seats.size();
            });
        }
    }

    private static void fill(PreparedStatement insert, List<Seat> seats) throws SQLException {
        int parameter = 0;
        for (Seat seat : seats) {
            insert.setBytes(++parameter, UuidBytes.of(seat.roomId()));
            insert.setInt(++parameter, seat.seatNumber());
            insert.setBytes(++parameter, UuidBytes.of(seat.applicationId()));
            insert.setString(++parameter, seat.ticketNumber().value());
            insert.setBytes(++parameter, UuidBytes.of(seat.arrangementId()));
        }
    }

    @Override
    public int takeBack(Collection<UUID> roomIds, UUID arrangementId) {
        return jdbc.sql("delete from seat where room_id in (:rooms) and arrangement_id = :arrangement")
                .param("rooms", bytes(roomIds))
                .param("arrangement", UuidBytes.of(arrangementId))
                .update();
    }

    @Override
    public int takeBackFromAbsent(UUID examId, UUID arrangementId, Collection<TestCity> cities) {
        // few are absent and an index has them together; the seats of a run are many
        return cities.isEmpty()
                ? 0
                : jdbc.sql("""
                        delete s from admission a straight_join seat s on s.application_id = a.application_id
                        where a.exam_id = :exam and a.test_city in (:cities) and a.status = 'WITHDRAWN'
                          and a.issued_at is null and s.arrangement_id = :arrangement""")
                        .param("exam", UuidBytes.of(examId))
                        .param("cities", cities.stream().map(TestCity::code).toList())
                        .param("arrangement", UuidBytes.of(arrangementId))
                        .update();
    }

    @Override
    public int takeBackAll(Collection<UUID> roomIds) {
        return jdbc.sql("delete from seat where room_id in (:rooms)")
                .param("rooms", bytes(roomIds))
                .update();
    }

    @Override
    public Stretch next(UUID examId, UUID arrangementId, @Nullable UUID after) {
        List<UUID> rooms = jdbc.sql("""
                        select r.id from test_room r join test_site t on t.id = r.site_id
                        where t.exam_id = ? and r.id > ? order by r.id limit ?""")
                .params(UuidBytes.of(examId), UuidBytes.of(after == null ? new UUID(0, 0) : after), ROOMS_PER_STRETCH)
                .query((row, number) -> id(row, 1))
                .list();
        return rooms.isEmpty()
                ? new Stretch(List.of(), null)
                : new Stretch(given(rooms, arrangementId), rooms.getLast());
    }

    private List<Given> given(List<UUID> rooms, UUID arrangementId) {
        return jdbc.sql("""
                        select s.application_id, s.ticket_number, t.code, r.code, s.seat_number
                        from seat s join test_room r on r.id = s.room_id join test_site t on t.id = r.site_id
                          join admission a on a.application_id = s.application_id
                        where s.room_id in (:rooms) and s.arrangement_id = :arrangement and a.status in """ + " " + TAKES_PART)
                .param("rooms", bytes(rooms))
                .param("arrangement", UuidBytes.of(arrangementId))
                .query((row, number) ->
                        new Given(id(row, 1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5)))
                .list();
    }

    private static List<byte[]> bytes(Collection<UUID> ids) {
        return ids.stream().map(UuidBytes::of).toList();
    }

    private static UUID id(ResultSet row, int column) throws SQLException {
        return UuidBytes.toUuid(row.getBytes(column));
    }
}
