package org.keju.review.application;

import org.keju.review.domain.Exam;
import org.keju.review.domain.Exams;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what this service needs of a published exam; an older version than the known one changes nothing. */
@Service
public class FollowExam {

    private final Exams exams;

    FollowExam(Exams exams) {
        this.exams = exams;
    }

    @Transactional
    public void run(Exam published) {
        exams.findById(published.id()).ifPresentOrElse(known -> known.follow(published), () -> exams.save(published));
    }
}
