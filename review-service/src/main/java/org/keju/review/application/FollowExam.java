package org.keju.review.application;

import org.keju.review.domain.Exam;
import org.keju.review.domain.Exams;
import org.keju.review.domain.ReviewCases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what this service needs of a published exam; an older version than the known one changes nothing. */
@Service
public class FollowExam {

    private final Exams exams;
    private final ReviewCases cases;

    FollowExam(Exams exams, ReviewCases cases) {
        this.exams = exams;
        this.cases = cases;
    }

    @Transactional
    public void run(Exam published) {
        Exam followed = exams.findById(published.id())
                .map(known -> {
                    known.follow(published);
                    return known;
                })
                .orElseGet(() -> exams.save(published));
        cases.findUndecidedExemptions(followed.id())
                .forEach(waiting -> waiting.requireEvidence(followed.evidenceRequired()));
    }
}
