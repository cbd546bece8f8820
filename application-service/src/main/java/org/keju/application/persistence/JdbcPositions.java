package org.keju.application.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.keju.application.domain.position.KnownColumn;
import org.keju.application.domain.position.Position;
import org.keju.application.domain.position.Positions;
import org.keju.kit.ids.UuidBytes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Positions in MySQL. They come and go by the thousand, so they are written many rows to a statement. */
@Repository
class JdbcPositions implements Positions {

    private static final int ROWS_PER_STATEMENT = 250;
    private static final int COLUMNS = 11;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Position.Column>> EXTRAS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    JdbcPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void replaceAll(UUID examId, List<Position> positions) {
        jdbc.sql("delete from position_row where exam_id = ?")
                .param(UuidBytes.of(examId))
                .update();
        for (int from = 0; from < positions.size(); from += ROWS_PER_STATEMENT) {
            insert(examId, from, positions.subList(from, Math.min(from + ROWS_PER_STATEMENT, positions.size())));
        }
    }

    private void insert(UUID examId, int from, List<Position> positions) {
        String row = "(" + String.join(",", "?".repeat(COLUMNS).split("")) + ")";
        String rows = IntStream.range(0, positions.size()).mapToObj(_ -> row).collect(Collectors.joining(","));
        List<Object> values = new ArrayList<>(positions.size() * COLUMNS);
        for (int i = 0; i < positions.size(); i++) {
            values.addAll(valuesOf(examId, from + i, positions.get(i)));
        }
        jdbc.sql("""
                insert into position_row (exam_id, position_key, ordinal, agency_code, agency_name, bureau, code, title,
                    headcount, extras, search_text) values
                """ + rows).params(values).update();
    }

    private static List<Object> valuesOf(UUID examId, int ordinal, Position position) {
        return List.of(
                UuidBytes.of(examId),
                position.key(),
                ordinal,
                position.agencyCode(),
                position.agencyName(),
                position.bureau(),
                position.code(),
                position.title(),
                position.headcount(),
                JSON.writeValueAsString(position.columns()),
                searchText(position));
    }

    private static String searchText(Position position) {
        String conditions = position.columns().stream()
                .filter(column -> KnownColumn.isCondition(column.heading()))
                .map(Position.Column::value)
                .collect(Collectors.joining(" "));
        return String.join(
                " ",
                position.agencyCode(),
                position.agencyName(),
                position.bureau(),
                position.code(),
                position.title(),
                conditions);
    }

    @Override
    public Optional<Position> find(UUID examId, String key) {
        return jdbc.sql("select * from position_row where exam_id = ? and position_key = ?")
                .params(UuidBytes.of(examId), key)
                .query(JdbcPositions::position)
                .optional();
    }

    @Override
    public Page search(UUID examId, Query query) {
        StringBuilder where = new StringBuilder(" from position_row where exam_id = ?");
        List<Object> params = new ArrayList<>(List.of(UuidBytes.of(examId)));
        for (String word : query.words()) {
            where.append(" and search_text like ?");
            params.add("%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        if (query.agency() != null) {
            where.append(" and agency_code = ?");
            params.add(query.agency());
        }
        if (query.bureau() != null) {
            where.append(" and bureau = ?");
            params.add(query.bureau());
        }
        long total = jdbc.sql("select count(*)" + where)
                .params(params)
                .query(Long.class)
                .single();
        params.addAll(List.of(query.size(), (long) query.page() * query.size()));
        List<Position> items = jdbc.sql("select *" + where + " order by ordinal limit ? offset ?")
                .params(params)
                .query(JdbcPositions::position)
                .list();
        return new Page(items, total);
    }

    @Override
    public List<Agency> tree(UUID examId) {
        record Branch(String code, String agency, String bureau, int count) {}
        Map<String, List<Branch>> agencies = jdbc
                .sql("""
                        select agency_code, min(agency_name), bureau, count(*), min(ordinal) from position_row
                        where exam_id = ? group by agency_code, bureau order by min(ordinal)
                        """)
                .param(UuidBytes.of(examId))
                .query((row, _) -> new Branch(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)))
                .stream()
                .collect(Collectors.groupingBy(Branch::code, LinkedHashMap::new, Collectors.toList()));
        return agencies.values().stream()
                .map(branches -> new Agency(
                        branches.getFirst().code(),
                        branches.getFirst().agency(),
                        branches.stream().mapToInt(Branch::count).sum(),
                        branches.stream()
                                .map(branch -> new Bureau(branch.bureau(), branch.count()))
                                .toList()))
                .toList();
    }

    @Override
    public boolean exist(UUID examId) {
        return jdbc.sql("select 1 from position_row where exam_id = ? limit 1")
                .param(UuidBytes.of(examId))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private static Position position(ResultSet row, int number) throws SQLException {
        return new Position(
                row.getString("position_key"),
                row.getString("agency_code"),
                row.getString("agency_name"),
                row.getString("bureau"),
                row.getString("code"),
                row.getString("title"),
                row.getInt("headcount"),
                JSON.readValue(row.getString("extras"), EXTRAS));
    }
}
