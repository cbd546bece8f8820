package org.keju.ticket.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The exams whose definitions have arrived. */
public interface Exams {

    Optional<Exam> findById(UUID examId);

    List<Exam> findAll();

    Exam save(Exam exam);
}
