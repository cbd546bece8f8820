package org.keju.application.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.CandidateName;
import org.keju.application.domain.roster.IdNumber;
import org.keju.application.domain.roster.Listed;
import org.keju.application.domain.roster.RosterChanges;
import org.keju.application.domain.roster.RosterEntry;
import org.keju.application.domain.roster.Rosters;
import org.keju.application.domain.table.StaleTable;
import org.keju.kit.crypto.BlindIndex;
import org.keju.kit.crypto.EncryptedColumn;
import org.keju.kit.crypto.EncryptedColumns;
import org.keju.kit.ids.Ids;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rosters in MySQL. Names and ID numbers lie encrypted; a person is found by the blind index of the ID number. */
@Repository
class JdbcRosters implements Rosters {

    private static final int BATCH = 500;
    private static final String TABLE = "roster_entry";
    private static final String SELECT =
            "select id, number, candidate_name, id_number, position_key, taken_up_by from roster_entry ";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final BlindIndex index;
    private final EncryptedColumn names;
    private final EncryptedColumn idNumbers;

    JdbcRosters(JdbcClient jdbc, JdbcTemplate template, BlindIndex index, EncryptedColumns columns) {
        this.jdbc = jdbc;
        this.template = template;
        this.index = index;
        this.names = columns.column(TABLE, "id", "candidate_name");
        this.idNumbers = columns.column(TABLE, "id", "id_number", "id_number_index");
    }

    @Override
    public long revision(UUID examId) {
        return jdbc.sql("select coalesce(max(revision), 0) from roster_import where exam_id = ?")
                .param(UuidBytes.of(examId))
                .query(Long.class)
                .single();
    }

    @Override
    public List<Listed> all(UUID examId) {
        return jdbc.sql(SELECT + "where exam_id = ?")
                .param(UuidBytes.of(examId))
                .query((row, _) -> listed(row))
                .list();
    }

    @Override
    public List<Listed> lockAll(UUID examId) {
        return jdbc.sql(SELECT + "where exam_id = ? for update")
                .param(UuidBytes.of(examId))
                .query((row, _) -> listed(row))
                .list();
    }

    /** The removed go first: a number may pass from one person to another. */
    @Override
    public void change(UUID examId, long basis, RosterChanges changes, UUID by, Instant at) {
        record(examId, basis + 1, changes, by, at);
        remove(changes.removed());
        remove(changes.replaced().stream().map(RosterChanges.Replaced::before).toList());
        add(examId, changes.added());
        add(
                examId,
                changes.replaced().stream().map(RosterChanges.Replaced::after).toList());
    }

    /** Of two who replace the same roster at once, the second waits here and then finds the number taken. */
    private void record(UUID examId, long revision, RosterChanges changes, UUID by, Instant at) {
        try {
            jdbc.sql("""
                    insert into roster_import (exam_id, revision, imported_at, imported_by, added, replaced, removed)
                    values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            UuidBytes.of(examId),
                            revision,
                            StoredTime.of(at),
                            UuidBytes.of(by),
                            changes.added().size(),
                            changes.replaced().size(),
                            changes.removed().size())
                    .update();
        } catch (DuplicateKeyException _) {
            throw new StaleTable(revision - 1);
        }
    }

    private void remove(List<Listed> entries) {
        template.batchUpdate(
                "delete from roster_entry where id = ?",
                entries,
                BATCH,
                (statement, listed) -> statement.setBytes(1, UuidBytes.of(listed.id())));
    }

    private void add(UUID examId, List<RosterEntry> entries) {
        template.batchUpdate("""
                insert into roster_entry
                  (id, exam_id, number, candidate_name, id_number, id_number_index, position_key)
                values (?, ?, ?, ?, ?, ?, ?)""", entries, BATCH, (statement, entry) -> {
            statement.setBytes(1, UuidBytes.of(Ids.next()));
            statement.setBytes(2, UuidBytes.of(examId));
            statement.setString(3, entry.number());
            statement.setBytes(4, names.encrypt(entry.name().value()));
            statement.setBytes(5, idNumbers.encrypt(entry.idNumber().value()));
            statement.setBytes(6, index.of(entry.idNumber().value()));
            statement.setString(7, entry.positionKey());
        });
    }

    @Override
    public Optional<Listed> lock(UUID examId, IdNumber idNumber) {
        return jdbc.sql(SELECT + "where exam_id = :exam and id_number_index in (:indexes) for update")
                .param("exam", UuidBytes.of(examId))
                .param("indexes", index.allOf(idNumber.value()))
                .query((row, _) -> listed(row))
                .optional();
    }

    @Override
    public void takeUp(Listed listed, UUID accountId) {
        jdbc.sql("update roster_entry set taken_up_by = ? where id = ?")
                .params(UuidBytes.of(accountId), UuidBytes.of(listed.id()))
                .update();
    }

    @Override
    public int size(UUID examId) {
        return jdbc.sql("select count(*) from roster_entry where exam_id = ?")
                .param(UuidBytes.of(examId))
                .query(Integer.class)
                .single();
    }

    private Listed listed(ResultSet row) throws SQLException {
        RosterEntry entry = new RosterEntry(
                row.getString("number"),
                new CandidateName(names.decrypt(row.getBytes("candidate_name"))),
                new IdNumber(idNumbers.decrypt(row.getBytes("id_number"))),
                row.getString("position_key"));
        return new Listed(UuidBytes.toUuid(row.getBytes("id")), entry, accountIn(row));
    }

    private static @Nullable UUID accountIn(ResultSet row) throws SQLException {
        byte[] account = row.getBytes("taken_up_by");
        return account == null ? null : UuidBytes.toUuid(account);
    }
}
