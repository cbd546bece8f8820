package org.keju.review.persistence;

import java.time.Instant;
import java.util.UUID;
import org.keju.kit.ids.Ids;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;
import org.keju.review.domain.Actor;
import org.keju.review.domain.CaseTrail;
import org.keju.review.domain.Deed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcCaseTrail implements CaseTrail {

    private final JdbcClient jdbc;

    JdbcCaseTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(UUID caseId, Actor actor, Deed deed, String detail, Instant at) {
        jdbc.sql("""
                        insert into case_trail (id, case_id, actor_id, actor_name, deed, detail, happened_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(UuidBytes.of(Ids.next()))
                .param(UuidBytes.of(caseId))
                .param(UuidBytes.of(actor.id()))
                .param(actor.name())
                .param(deed.name())
                .param(detail)
                .param(StoredTime.of(at))
                .update();
    }
}
