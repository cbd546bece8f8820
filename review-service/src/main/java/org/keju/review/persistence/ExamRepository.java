package org.keju.review.persistence;

import java.util.UUID;
import org.keju.review.domain.Exam;
import org.keju.review.domain.Exams;
import org.springframework.data.repository.Repository;

interface ExamRepository extends Repository<Exam, UUID>, Exams {}
