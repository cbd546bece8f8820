package org.keju.application.persistence;

import java.util.List;
import java.util.UUID;
import org.keju.application.domain.Correction;
import org.keju.application.domain.CorrectionMade;
import org.keju.application.domain.Corrections;
import org.keju.kit.crypto.EncryptedColumn;
import org.keju.kit.crypto.EncryptedColumns;
import org.keju.kit.ids.Ids;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Corrections in MySQL: rows that are only ever added, with everything personal encrypted. */
@Repository
class JdbcCorrections implements Corrections {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Correction.Change>> CHANGES = new TypeReference<>() {};
    private static final String TABLE = "application_correction";

    private final JdbcClient jdbc;
    private final EncryptedColumn reason;
    private final EncryptedColumn changes;

    JdbcCorrections(JdbcClient jdbc, EncryptedColumns columns) {
        this.jdbc = jdbc;
        this.reason = columns.column(TABLE, "id", "reason");
        this.changes = columns.column(TABLE, "id", "changes");
    }

    @Override
    public void add(CorrectionMade correction) {
        jdbc.sql("""
                insert into application_correction (id, application_id, at, by_account, evidence, reason, changes)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(UuidBytes.of(Ids.next()))
                .param(UuidBytes.of(correction.applicationId()))
                .param(StoredTime.of(correction.at()))
                .param(UuidBytes.of(correction.by()))
                .param(correction.evidence())
                .param(reason.encrypt(correction.reason()))
                .param(changes.encrypt(JSON.writeValueAsString(correction.changes())))
                .update();
    }

    @Override
    public List<CorrectionMade> of(UUID applicationId) {
        return jdbc.sql("""
                select at, by_account, evidence, reason, changes from application_correction
                where application_id = ? order by at, id""")
                .param(UuidBytes.of(applicationId))
                .query((row, _) -> new CorrectionMade(
                        applicationId,
                        StoredTime.in(row, "at"),
                        UuidBytes.toUuid(row.getBytes("by_account")),
                        row.getString("evidence"),
                        reason.decrypt(row.getBytes("reason")),
                        JSON.readValue(changes.decrypt(row.getBytes("changes")), CHANGES)))
                .list();
    }
}
