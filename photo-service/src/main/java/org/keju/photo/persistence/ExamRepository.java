package org.keju.photo.persistence;

import java.util.UUID;
import org.keju.photo.domain.Exam;
import org.keju.photo.domain.Exams;
import org.springframework.data.repository.Repository;

interface ExamRepository extends Repository<Exam, UUID>, Exams {}
