package org.keju.application.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.keju.application.domain.exam.Exam;
import org.keju.application.domain.exam.Exams;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Exams in MySQL. */
interface JpaExams extends Exams, Repository<Exam, UUID> {

    @Override
    @Query("select e.publishedVersion from Exam e where e.id = :id and e.publishedVersion > 0")
    Optional<Integer> publishedVersion(UUID id);

    @Override
    @Query("select e.id from Exam e where e.publishedVersion > 0 order by e.id desc")
    List<UUID> publishedIds();

    @Override
    @Query("""
            select e from Exam e
            where exists (select 1 from ExamVersion v where v.exam = e and v.version > e.publishedVersion)
            order by e.id desc
            """)
    List<Exam> proposed();
}
