package org.keju.application.domain.position;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The position tables of all exams. A table is reference data: it is replaced as a whole, never changed one by one. */
public interface Positions {

    /** Puts a table in the place of the one that was read as {@code basis}. */
    void replaceAll(UUID examId, long basis, List<Position> positions, Import by);

    /** All positions of an exam in the order of its table. */
    List<Position> all(UUID examId);

    Optional<Position> find(UUID examId, String key);

    /** The same, and until the end of the transaction nobody takes the position out of its table. */
    Optional<Position> hold(UUID examId, String key);

    /** Counts the tables that an exam has had; 0 before the first. */
    long revision(UUID examId);

    /** How many applications that are still alive have chosen each position. */
    Map<String, Integer> choices(UUID examId);

    boolean exist(UUID examId);

    /** Who replaced a table, when, and with what effect. */
    record Import(UUID by, Instant at, PositionChanges changes) {}
}
