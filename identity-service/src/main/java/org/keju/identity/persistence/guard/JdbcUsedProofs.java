package org.keju.identity.persistence.guard;

import java.time.Instant;
import org.keju.identity.application.guard.UsedProofs;
import org.keju.kit.time.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Used proofs as rows; whoever inserts first has used it. */
@Component
class JdbcUsedProofs implements UsedProofs {

    private final JdbcClient jdbc;

    JdbcUsedProofs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean use(byte[] challenge, Instant expiresAt) {
        return jdbc.sql("insert ignore into used_proof (challenge, expires_at) values (?, ?)")
                        .param(challenge)
                        .param(StoredTime.of(expiresAt))
                        .update()
                == 1;
    }
}
