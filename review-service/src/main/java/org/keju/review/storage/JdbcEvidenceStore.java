package org.keju.review.storage;

import java.util.Base64;
import java.util.UUID;
import org.keju.kit.crypto.EncryptedColumn;
import org.keju.kit.crypto.EncryptedColumns;
import org.keju.kit.ids.UuidBytes;
import org.keju.review.application.EvidenceStore;
import org.keju.review.application.NoSuchCase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Evidence in the service's own database: part of the transaction that names it, so that neither is ever without the other. Each
 * file is sealed under a key of its own, and that key under the service's: when those are replaced, a few bytes are
 * rewritten and not the files.
 */
@Component
class JdbcEvidenceStore implements EvidenceStore {

    private final JdbcClient jdbc;
    private final EncryptedColumn keys;

    JdbcEvidenceStore(JdbcClient jdbc, EncryptedColumns columns) {
        this.jdbc = jdbc;
        this.keys = columns.column("evidence_content", "id", "sealed_key");
    }

    @Override
    public void keep(UUID evidenceId, byte[] content) {
        byte[] key = SealedFile.newKey();
        jdbc.sql("insert into evidence_content (id, sealed_key, content) values (?, ?, ?)")
                .param(UuidBytes.of(evidenceId))
                .param(keys.encrypt(Base64.getEncoder().encodeToString(key)))
                .param(SealedFile.seal(key, evidenceId, content))
                .update();
    }

    @Override
    public byte[] read(UUID evidenceId) {
        Row row = jdbc.sql("select sealed_key, content from evidence_content where id = ?")
                .param(UuidBytes.of(evidenceId))
                .query((found, number) -> new Row(found.getBytes("sealed_key"), found.getBytes("content")))
                .optional()
                .orElseThrow(NoSuchCase::new);
        byte[] key = Base64.getDecoder().decode(keys.decrypt(row.sealedKey()));
        return SealedFile.open(key, evidenceId, row.content());
    }

    @Override
    public void forget(UUID evidenceId) {
        jdbc.sql("delete from evidence_content where id = ?")
                .param(UuidBytes.of(evidenceId))
                .update();
    }

    @SuppressWarnings("ArrayRecordComponent") // carried from the row to the cipher, never compared
    private record Row(byte[] sealedKey, byte[] content) {}
}
