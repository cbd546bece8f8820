package org.keju.review.domain;

import java.util.Optional;
import java.util.UUID;

/** All exams that were published. */
public interface Exams {

    Exam save(Exam exam);

    Optional<Exam> findById(UUID id);
}
