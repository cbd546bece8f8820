package org.keju.identity.securitylog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Follows every chain from its beginning and says whether the rows are those that were written. */
@Service
public class SecurityLogCheck {

    private static final byte[] BEGINNING = {0};

    /** The driver keeps the whole answer in memory. */
    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final SealKeys keys;
    private final AppendOnlyTable table;

    SecurityLogCheck(JdbcClient jdbc, SealKeys keys, AppendOnlyTable table) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.table = table;
    }

    /**
     * What was found.
     *
     * @param firstFault the id of a row that was altered, or that follows one that is missing; null when there is none
     * @param guarded whether the database refuses changes
     */
    public record Finding(
            long rows, boolean intact, @Nullable Long firstFault, boolean guarded) {}

    /** All is read as it was when the check began; the ends of the chains move on meanwhile. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Finding run() {
        AtomicLong rows = new AtomicLong();
        Walk worst = IntStream.range(0, Chains.COUNT)
                .mapToObj(this::walk)
                .peek(walk -> rows.addAndGet(walk.rows))
                .filter(walk -> !walk.intact)
                .findFirst()
                .orElse(null);
        return new Finding(rows.get(), worst == null, worst == null ? null : worst.fault, table.guarded());
    }

    private Walk walk(int chain) {
        Walk walk = new Walk(chain);
        long before;
        do {
            before = walk.rows;
            jdbc.sql("select * from security_log where chain = ? and link > ? order by link limit " + AT_ONCE)
                    .params(chain, walk.link)
                    .query((ResultSet row) -> walk.step(row));
        } while (walk.rows == before + AT_ONCE);
        byte[] end = jdbc.sql("select seal from security_log_end where chain = ? and link = ?")
                .params(chain, walk.link)
                .query(byte[].class)
                .optional()
                .orElse(null);
        walk.intact &= Arrays.equals(end, walk.seal);
        return walk;
    }

    private final class Walk {

        private final int chain;
        private long rows;
        private long link;
        private byte[] seal = BEGINNING;
        private boolean intact = true;
        private @Nullable Long fault;

        Walk(int chain) {
            this.chain = chain;
        }

        void step(ResultSet row) throws SQLException {
            long next = link + 1;
            rows++;
            link = row.getLong("link");
            byte[] found = row.getBytes("seal");
            byte[] expected = keys.of(row.getInt("key_id")).of(EntryRow.read(row), chain, next, seal);
            if (intact && (link != next || !Arrays.equals(found, expected))) {
                intact = false;
                fault = row.getLong("id");
            }
            seal = found;
        }
    }
}
