package org.keju.ticket.persistence;

import java.util.UUID;
import org.keju.kit.ids.UuidBytes;
import org.keju.ticket.domain.Tallies;
import org.keju.ticket.domain.Tally;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Spreads the numbers of an exam over some rows, whose sum they are. */
@Component
class JdbcTallies implements Tallies {

    private static final int SHARDS = 16;

    private final JdbcClient jdbc;

    JdbcTallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(UUID examId, UUID whose, Tally change) {
        if (change.takingPart() == 0 && change.seated() == 0) {
            return;
        }
        jdbc.sql("""
                        insert into tally (exam_id, shard, taking_part, seated) values (:exam, :shard, :takingPart, :seated)
                        on duplicate key update taking_part = taking_part + :takingPart, seated = seated + :seated""")
                .param("exam", UuidBytes.of(examId))
                .param("shard", Math.floorMod(whose.hashCode(), SHARDS))
                .param("takingPart", change.takingPart())
                .param("seated", change.seated())
                .update();
    }

    @Override
    public Tally of(UUID examId) {
        return jdbc.sql("select coalesce(sum(taking_part), 0), coalesce(sum(seated), 0) from tally where exam_id = ?")
                .param(UuidBytes.of(examId))
                .query((row, number) -> new Tally(row.getLong(1), row.getLong(2)))
                .single();
    }

    @Override
    public Tally ofAll() {
        return jdbc.sql("select coalesce(sum(taking_part), 0), coalesce(sum(seated), 0) from tally")
                .query((row, number) -> new Tally(row.getLong(1), row.getLong(2)))
                .single();
    }
}
