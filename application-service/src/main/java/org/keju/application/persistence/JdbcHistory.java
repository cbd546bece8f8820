package org.keju.application.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.History;
import org.keju.application.domain.HistoryEntry;
import org.keju.application.domain.HistoryEntry.What;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** History in MySQL: rows that are only ever added. */
@Repository
class JdbcHistory implements History {

    private final JdbcClient jdbc;

    JdbcHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(List<HistoryEntry> entries) {
        for (HistoryEntry entry : entries) {
            if (entry.what() != What.FORM_SAVED || !followsAnother(entry)) {
                add(entry);
            }
        }
    }

    /** Whoever adds holds the application, so nothing comes between. */
    private boolean followsAnother(HistoryEntry entry) {
        return jdbc.sql("select what from application_history where application_id = ? order by id desc limit 1")
                .param(UuidBytes.of(entry.applicationId()))
                .query(String.class)
                .optional()
                .filter(entry.what().name()::equals)
                .isPresent();
    }

    private void add(HistoryEntry entry) {
        jdbc.sql(
                        "insert into application_history (application_id, at, who, by_account, what, why) values (?, ?, ?, ?, ?, ?)")
                .param(UuidBytes.of(entry.applicationId()))
                .param(StoredTime.of(entry.at()))
                .param(entry.who().name())
                .param(entry.by() == null ? null : UuidBytes.of(entry.by()))
                .param(entry.what().name())
                .param(entry.why())
                .update();
    }

    @Override
    public List<HistoryEntry> of(UUID applicationId) {
        return jdbc.sql(
                        "select at, who, by_account, what, why from application_history where application_id = ? order by id")
                .param(UuidBytes.of(applicationId))
                .query((row, _) -> new HistoryEntry(
                        applicationId,
                        StoredTime.in(row, "at"),
                        HistoryEntry.Who.valueOf(row.getString("who")),
                        accountIn(row),
                        HistoryEntry.What.valueOf(row.getString("what")),
                        row.getString("why")))
                .list();
    }

    private static @Nullable UUID accountIn(ResultSet row) throws SQLException {
        byte[] account = row.getBytes("by_account");
        return account == null ? null : UuidBytes.toUuid(account);
    }
}
