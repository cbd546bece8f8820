package org.keju.application.domain.exam;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All exams, published or not. */
public interface Exams {

    Exam save(Exam exam);

    Optional<Exam> findById(UUID id);

    Optional<Exam> findByCode(String code);

    /** The version in effect of an exam; empty when there is no such exam or it is not published. */
    Optional<Integer> publishedVersion(UUID id);

    List<UUID> publishedIds();

    /** Those of which a version waits to be published, the newest exam first. */
    List<Exam> proposed();
}
