package org.keju.application.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keju.application.domain.position.Position;
import org.keju.application.domain.position.Positions;
import org.keju.application.domain.table.StaleTable;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Positions in MySQL. They come and go by the thousand, so they are written many rows to a statement. */
@Repository
class JdbcPositions implements Positions {

    private static final int ROWS_PER_STATEMENT = 250;

    /** A server takes 16 MB at a time unless told otherwise; a character has up to four bytes, and the last row comes on top. */
    private static final int CHARACTERS_PER_STATEMENT = 1_000_000;

    private static final int COLUMNS = 10;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Position.Column>> EXTRAS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    JdbcPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void replaceAll(UUID examId, long basis, List<Position> positions, Import by) {
        record(examId, basis + 1, by);
        jdbc.sql("delete from position_row where exam_id = ?")
                .param(UuidBytes.of(examId))
                .update();
        for (int next = 0; next < positions.size(); ) {
            List<List<Object>> rows = new ArrayList<>();
            for (long characters = 0;
                    next < positions.size()
                            && rows.size() < ROWS_PER_STATEMENT
                            && characters < CHARACTERS_PER_STATEMENT;
                    next++) {
                String extras = JSON.writeValueAsString(positions.get(next).columns());
                rows.add(valuesOf(examId, next, positions.get(next), extras));
                characters += extras.length();
            }
            insert(rows);
        }
    }

    /** Of two who replace the same table at once, the second waits here and then finds the number taken. */
    private void record(UUID examId, long revision, Import by) {
        try {
            jdbc.sql("""
                    insert into position_import
                      (exam_id, revision, imported_at, imported_by, added, changed, withdrawn) values (?, ?, ?, ?, ?, ?, ?)
                    """)
                    .params(
                            UuidBytes.of(examId),
                            revision,
                            StoredTime.of(by.at()),
                            UuidBytes.of(by.by()),
                            by.changes().added().size(),
                            by.changes().changed().size(),
                            by.changes().withdrawn().size())
                    .update();
        } catch (DuplicateKeyException _) {
            throw new StaleTable(revision - 1);
        }
    }

    private void insert(List<List<Object>> added) {
        String row = "(" + String.join(",", "?".repeat(COLUMNS).split("")) + ")";
        String rows = added.stream().map(_ -> row).collect(Collectors.joining(","));
        List<Object> values = added.stream().flatMap(List::stream).toList();
        jdbc.sql("""
                insert into position_row (exam_id, position_key, ordinal, agency_code, agency_name, bureau, code, title,
                    headcount, extras) values
                """ + rows).params(values).update();
    }

    private static List<Object> valuesOf(UUID examId, int ordinal, Position position, String extras) {
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
                extras);
    }

    @Override
    public Optional<Position> find(UUID examId, String key) {
        return jdbc.sql("select * from position_row where exam_id = ? and position_key = ?")
                .params(UuidBytes.of(examId), key)
                .query((row, _) -> position(row, new HashMap<>()))
                .optional();
    }

    @Override
    public Optional<Position> hold(UUID examId, String key) {
        return jdbc.sql("select * from position_row where exam_id = ? and position_key = ? lock in share mode")
                .params(UuidBytes.of(examId), key)
                .query((row, _) -> position(row, new HashMap<>()))
                .optional();
    }

    /** The same words stand in thousands of cells; each is kept in memory once. */
    @Override
    public List<Position> all(UUID examId) {
        Map<String, String> words = new HashMap<>();
        return jdbc.sql("select * from position_row where exam_id = ? order by ordinal")
                .param(UuidBytes.of(examId))
                .query((row, _) -> position(row, words))
                .list();
    }

    @Override
    public long revision(UUID examId) {
        return jdbc.sql("select coalesce(max(revision), 0) from position_import where exam_id = ?")
                .param(UuidBytes.of(examId))
                .query(Long.class)
                .single();
    }

    @Override
    public Map<String, Integer> choices(UUID examId) {
        Map<String, Integer> choices = new HashMap<>();
        jdbc.sql("""
                select position_key, count(*) from application
                where exam_id = ? and position_key is not null and state not in ('WITHDRAWN', 'LAPSED')
                group by position_key
                """).param(UuidBytes.of(examId)).query(row -> {
            choices.put(row.getString(1), row.getInt(2));
        });
        return choices;
    }

    @Override
    public boolean exist(UUID examId) {
        return jdbc.sql("select 1 from position_row where exam_id = ? limit 1")
                .param(UuidBytes.of(examId))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** @param words those that are kept already */
    private static Position position(ResultSet row, Map<String, String> words) throws SQLException {
        List<Position.Column> columns = JSON.readValue(row.getString("extras"), EXTRAS).stream()
                .map(column -> new Position.Column(once(column.heading(), words), once(column.value(), words)))
                .toList();
        return new Position(
                row.getString("position_key"),
                once(row.getString("agency_code"), words),
                once(row.getString("agency_name"), words),
                once(row.getString("bureau"), words),
                row.getString("code"),
                once(row.getString("title"), words),
                row.getInt("headcount"),
                columns);
    }

    private static String once(String word, Map<String, String> words) {
        return words.computeIfAbsent(word, Function.identity());
    }
}
