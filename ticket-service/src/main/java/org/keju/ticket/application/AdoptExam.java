package org.keju.ticket.application;

import java.util.UUID;
import org.keju.ticket.domain.Exam;
import org.keju.ticket.domain.ExamTerms;
import org.keju.ticket.domain.Exams;
import org.keju.ticket.domain.SeatingPlan;
import org.keju.ticket.domain.SeatingPlans;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what a published definition says about tickets. */
@Service
public class AdoptExam {

    private final Exams exams;
    private final SeatingPlans plans;

    public AdoptExam(Exams exams, SeatingPlans plans) {
        this.exams = exams;
        this.plans = plans;
    }

    @Transactional
    public void run(UUID examId, ExamTerms terms) {
        exams.findById(examId).ifPresentOrElse(exam -> exam.adopt(terms), () -> {
            exams.save(Exam.published(examId, terms));
            plans.save(SeatingPlan.of(examId));
        });
    }
}
