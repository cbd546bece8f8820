package org.keju.ticket.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.kit.ids.UuidBytes;
import org.keju.ticket.domain.Rosters;
import org.keju.ticket.domain.SiteOverview;
import org.keju.ticket.domain.SiteSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who sits where, in MySQL. The seats of a room lie together, so those of a site are few places to look. */
@Component
class StoredRosters implements Rosters {

    private final JdbcClient jdbc;
    private final RosterRows rows;

    StoredRosters(JdbcClient jdbc, RosterRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public List<SiteSummary> sites(UUID examId) {
        return jdbc.sql("""
                        select t.id, t.city_code, t.code, t.name, t.address, count(r.id), coalesce(sum(r.seats), 0)
                        from test_site t left join test_room r on r.site_id = t.id where t.exam_id = ?
                        group by t.id, t.city_code, t.code, t.name, t.address order by t.city_code, t.code""")
                .param(UuidBytes.of(examId))
                .query((row, number) -> new SiteSummary(
                        UuidBytes.toUuid(row.getBytes(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getInt(6),
                        row.getInt(7)))
                .list();
    }

    @Override
    public Optional<SiteOverview> site(UUID examId, UUID siteId) {
        return jdbc.sql("select id, city_code, code, name, address from test_site where exam_id = ? and id = ?")
                .params(UuidBytes.of(examId), UuidBytes.of(siteId))
                .query((row, number) -> new SiteOverview(
                        UuidBytes.toUuid(row.getBytes(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        rooms(siteId)))
                .optional();
    }

    private List<SiteOverview.Room> rooms(UUID siteId) {
        return jdbc.sql("""
                        select r.id, r.code, r.name, r.seats, r.barrier_free,
                          count(g.id), min(case when g.id is not null then s.ticket_number end),
                          max(case when g.id is not null then s.ticket_number end)
                        from test_room r
                          left join seat s on s.room_id = r.id
                          left join arrangement g on g.id = s.arrangement_id and g.finished_at is not null
                        where r.site_id = ?
                        group by r.id, r.code, r.name, r.seats, r.barrier_free order by r.code""")
                .param(UuidBytes.of(siteId))
                .query((row, number) -> room(row))
                .list();
    }

    private static SiteOverview.Room room(ResultSet row) throws SQLException {
        return new SiteOverview.Room(
                UuidBytes.toUuid(row.getBytes(1)),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getBoolean(5),
                row.getInt(6),
                row.getString(7),
                row.getString(8));
    }

    @Override
    public List<Seated> seatedIn(UUID roomId) {
        return rows.seatedIn(roomId);
    }
}
