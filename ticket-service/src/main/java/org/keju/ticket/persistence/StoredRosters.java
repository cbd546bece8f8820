package org.keju.ticket.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.keju.kit.ids.UuidBytes;
import org.keju.ticket.domain.Rosters;
import org.keju.ticket.domain.SiteOverview;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredRosters implements Rosters {

    private final JdbcClient jdbc;
    private final RosterRows rows;

    StoredRosters(JdbcClient jdbc, RosterRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public List<SiteOverview> sites(UUID examId) {
        Map<UUID, SiteOverview> sites = new LinkedHashMap<>();
        jdbc.sql("""
                        select t.id, t.city_code, t.code, t.name, t.address,
                          r.id, r.code, r.name, r.seats, r.barrier_free,
                          count(g.id), min(case when g.id is not null then s.ticket_number end),
                          max(case when g.id is not null then s.ticket_number end)
                        from test_site t join test_room r on r.site_id = t.id
                          left join seat s on s.room_id = r.id
                          left join arrangement g on g.id = s.arrangement_id and g.finished_at is not null
                        where t.exam_id = ?
                        group by t.id, t.city_code, t.code, t.name, t.address, r.id, r.code, r.name, r.seats, r.barrier_free
                        order by t.city_code, t.code, r.code""").param(UuidBytes.of(examId)).query(row -> {
            site(sites, row).rooms().add(room(row));
        });
        return List.copyOf(sites.values());
    }

    private static SiteOverview site(Map<UUID, SiteOverview> sites, ResultSet row) throws SQLException {
        UUID id = UuidBytes.toUuid(row.getBytes(1));
        String city = row.getString(2);
        String code = row.getString(3);
        String name = row.getString(4);
        String address = row.getString(5);
        return sites.computeIfAbsent(
                id, siteId -> new SiteOverview(siteId, city, code, name, address, new ArrayList<>()));
    }

    private static SiteOverview.Room room(ResultSet row) throws SQLException {
        return new SiteOverview.Room(
                UuidBytes.toUuid(row.getBytes(6)),
                row.getString(7),
                row.getString(8),
                row.getInt(9),
                row.getBoolean(10),
                row.getInt(11),
                row.getString(12),
                row.getString(13));
    }

    @Override
    public List<Seated> seatedIn(UUID roomId) {
        return rows.seatedIn(roomId);
    }
}
