package org.keju.review.application;

import java.util.UUID;

/** The exam's definition has not arrived yet, although a case of it has: the two come on different ways. */
public final class ExamNotYetKnown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExamNotYetKnown(UUID examId) {
        super("Exam " + examId + " has not arrived yet");
    }
}
