package org.keju.application.domain.position;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The positions of all exams. They are reference data: replaced as a whole, never changed one by one. */
public interface Positions {

    void replaceAll(UUID examId, List<Position> positions);

    Optional<Position> find(UUID examId, String key);

    Page search(UUID examId, Query query);

    /** The agencies of an exam with their bureaus, in the order of the table. */
    List<Agency> tree(UUID examId);

    boolean exist(UUID examId);

    /**
     * Which positions are looked for.
     *
     * @param words all must occur somewhere in agency, bureau, title, codes or conditions
     * @param page counts from 0
     */
    record Query(
            List<String> words,
            @Nullable String agency,
            @Nullable String bureau,
            int page,
            int size) {}

    /** One page of what was found. */
    record Page(List<Position> items, long total) {}

    /** An agency and how many positions it has. */
    record Agency(String code, String name, int count, List<Bureau> bureaus) {}

    /** A part of an agency and how many positions it has. */
    record Bureau(String name, int count) {}
}
