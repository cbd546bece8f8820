package org.keju.ticket.persistence;

import java.util.UUID;
import org.keju.ticket.domain.Exam;
import org.keju.ticket.domain.Exams;
import org.springframework.data.repository.Repository;

interface JpaExams extends Exams, Repository<Exam, UUID> {}
