package org.keju.kit.crypto;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Brings the values of one column up to date, a few rows at a time in the order of their ids. The rows themselves are the
 * state: whoever starts anew skips what is current already. A row is rewritten only if it is still as it was read, so another copy
 * or a user's change at the same moment costs nothing but the attempt.
 */
final class ColumnReEncryption {

    private static final Logger log = LoggerFactory.getLogger(ColumnReEncryption.class);
    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final EncryptedColumn column;
    private final byte[] currentHead;
    private final Supplier<BlindIndex> indexes;
    private final boolean reindex;

    /** @param indexes asked for only if the column has an index */
    ColumnReEncryption(JdbcClient jdbc, EncryptedColumn column, byte[] currentHead, Supplier<BlindIndex> indexes) {
        this.jdbc = jdbc;
        this.column = column;
        this.currentHead = currentHead;
        this.indexes = indexes;
        this.reindex = column.index() != null && indexes.get().isBeingReplaced();
    }

    /** One pass over the column. */
    Tally run() throws InterruptedException {
        Tally tally = Tally.NOTHING;
        List<OutdatedRow> rows = batch(null);
        while (!rows.isEmpty()) {
            long began = System.nanoTime();
            for (OutdatedRow row : rows) {
                tally = tally.plus(bringUpToDate(row));
            }
            restAsLongAsItTook(began);
            rows = batch(rows.getLast().id());
        }
        return tally;
    }

    /** Leaves half of the time to others: this work has no deadline. */
    private static void restAsLongAsItTook(long began) throws InterruptedException {
        Thread.sleep((System.nanoTime() - began) / 1_000_000);
    }

    private List<OutdatedRow> batch(@Nullable Object after) {
        // indexes do not tell their key, so while theirs is being replaced every row must be looked at
        String sql = "select %s, %s%s from %s where %s is not null%s%s order by %s limit %d"
                .formatted(
                        column.id(),
                        column.column(),
                        column.index() == null ? "" : ", " + column.index(),
                        column.table(),
                        column.column(),
                        reindex ? "" : " and left(%s, %d) <> :head".formatted(column.column(), currentHead.length),
                        after == null ? "" : " and " + column.id() + " > :after",
                        column.id(),
                        BATCH);
        return jdbc.sql(sql)
                .param("head", currentHead)
                .param("after", after)
                .query((row, n) -> OutdatedRow.of(row, column.index() != null))
                .list();
    }

    private Tally bringUpToDate(OutdatedRow row) {
        try {
            String value = column.decrypt(row.ciphertext());
            byte[] index = column.index() == null ? null : indexes.get().of(value);
            if (column.isCurrent(row.ciphertext()) && Arrays.equals(index, row.index())) {
                return Tally.NOTHING;
            }
            return replace(row, column.encrypt(value), index) ? Tally.ONE_REWRITTEN : Tally.ONE_LEFT;
        } catch (IllegalStateException e) {
            log.error("A value of {} cannot be read, in the row {}", column.place(), nameOf(row), e);
            return Tally.ONE_LEFT;
        } catch (DuplicateKeyException e) {
            log.error("Two rows of {} hold the same value; one is {}", column.place(), nameOf(row));
            return Tally.ONE_LEFT;
        }
    }

    private boolean replace(OutdatedRow row, byte[] ciphertext, byte @Nullable [] index) {
        String setIndex = column.index() == null ? "" : ", " + column.index() + " = :index";
        return jdbc.sql("update %s set %s = :new%s where %s = :id and %s = :old"
                                .formatted(column.table(), column.column(), setIndex, column.id(), column.column()))
                        .param("new", ciphertext)
                        .param("index", index)
                        .param("id", row.id())
                        .param("old", row.ciphertext())
                        .update()
                == 1;
    }

    private static String nameOf(OutdatedRow row) {
        return row.id() instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(row.id());
    }

    /**
     * What came of a pass.
     *
     * @param left rows that are still not current: somebody else changed them just then, or they cannot be read
     */
    record Tally(int rewritten, int left) {

        static final Tally NOTHING = new Tally(0, 0);
        static final Tally ONE_REWRITTEN = new Tally(1, 0);
        static final Tally ONE_LEFT = new Tally(0, 1);

        Tally plus(Tally more) {
            return new Tally(rewritten + more.rewritten, left + more.left);
        }
    }
}
