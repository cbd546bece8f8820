package org.keju.ticket.persistence;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;
import org.keju.ticket.domain.TicketNumber;
import org.keju.ticket.domain.scores.Mark;
import org.keju.ticket.domain.scores.Result;
import org.keju.ticket.domain.scores.Scores;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Scores come by the hundred thousand and go out one by one; neither needs objects that are managed. */
@Component
class JdbcScores implements Scores {

    private static final int ROWS_PER_STATEMENT = 2_000;
    private static final int ROOMS_PER_STATEMENT = 300;
    private static final int ROOM_DIGITS = 3;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final EntityManager entities;

    JdbcScores(JdbcClient jdbc, JdbcTemplate batches, EntityManager entities) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.entities = entities;
    }

    @Override
    public Map<String, Holder> holders(UUID examId, Collection<String> ticketNumbers) {
        Set<String> asked = new HashSet<>(ticketNumbers);
        List<byte[]> rooms = roomsOf(examId, asked);
        Map<String, Holder> holders = new HashMap<>();
        for (int from = 0; from < rooms.size(); from += ROOMS_PER_STATEMENT) {
            jdbc.sql("""
                            select s.ticket_number, s.application_id, a.papers
                            from seat s join admission a on a.application_id = s.application_id
                            where s.room_id in (:rooms) and a.exam_id = :exam and a.status in ('ADMITTED', 'ISSUED')""")
                    .param("rooms", rooms.subList(from, Math.min(from + ROOMS_PER_STATEMENT, rooms.size())))
                    .param("exam", UuidBytes.of(examId))
                    .query(row -> {
                        if (asked.contains(row.getString(1))) {
                            holders.put(row.getString(1), new Holder(id(row, 2), row.getString(3)));
                        }
                    });
        }
        return holders;
    }

    /** The rooms that ticket numbers name. Seats lie by room, and have no index by number. */
    private List<byte[]> roomsOf(UUID examId, Collection<String> ticketNumbers) {
        Set<String> codes = ticketNumbers.stream()
                .map(number -> new TicketNumber(number).room())
                .collect(Collectors.toSet());
        Set<String> sites = codes.stream().map(JdbcScores::site).collect(Collectors.toSet());
        List<byte[]> rooms = new ArrayList<>();
        if (!sites.isEmpty()) {
            jdbc.sql("""
                            select concat(t.city_code, t.code, r.code), r.id from test_site t join test_room r on r.site_id = t.id
                            where t.exam_id = :exam and concat(t.city_code, t.code) in (:sites)""")
                    .param("exam", UuidBytes.of(examId))
                    .param("sites", sites)
                    .query(row -> {
                        if (codes.contains(row.getString(1))) {
                            rooms.add(row.getBytes(2));
                        }
                    });
        }
        return rooms;
    }

    private static String site(String room) {
        return room.substring(0, room.length() - ROOM_DIGITS);
    }

    @Override
    public void write(UUID sheetId, List<Score> scores) {
        entities.flush(); // the sheet itself must be there first
        batches.batchUpdate(
                "insert into score (application_id, subject, sheet_id, mark, points) values (?, ?, ?, ?, ?)",
                scores,
                ROWS_PER_STATEMENT,
                (insert, score) -> set(insert, sheetId, score));
    }

    private static void set(PreparedStatement insert, UUID sheetId, Score score) throws SQLException {
        insert.setBytes(1, UuidBytes.of(score.applicationId()));
        insert.setString(2, score.subject());
        insert.setBytes(3, UuidBytes.of(sheetId));
        insert.setString(4, score.result().mark().name());
        insert.setBigDecimal(5, score.result().points());
    }

    @Override
    public void delete(UUID sheetId) {
        jdbc.sql("delete from score where sheet_id = ?")
                .param(UuidBytes.of(sheetId))
                .update();
    }

    @Override
    public List<Released> released(UUID applicationId) {
        Map<String, Released> latest = new LinkedHashMap<>();
        jdbc.sql("""
                        select c.subject, c.mark, c.points, s.released_at
                        from score c join score_sheet s on s.id = c.sheet_id
                        where c.application_id = ? and s.released_at is not null order by s.released_at, s.id""").param(UuidBytes.of(applicationId)).query(row -> {
            latest.put(row.getString(1), released(row));
        });
        return List.copyOf(latest.values());
    }

    private static Released released(ResultSet row) throws SQLException {
        return new Released(
                row.getString(1),
                new Result(Mark.valueOf(row.getString(2)), row.getBigDecimal(3)),
                StoredTime.in(row, 4));
    }

    @Override
    public List<UUID> candidates(UUID sheetId, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                        select distinct application_id from score
                        where sheet_id = ? and application_id > ? order by application_id limit ?""")
                .params(UuidBytes.of(sheetId), UuidBytes.of(after == null ? new UUID(0, 0) : after), limit)
                .query((row, number) -> id(row, 1))
                .list();
    }

    private static UUID id(ResultSet row, int column) throws SQLException {
        return UuidBytes.toUuid(row.getBytes(column));
    }
}
