package org.keju.review.application;

import org.keju.review.domain.Exam;
import org.keju.review.domain.ReviewCase;

/** A case with the exam by whose catalogue it is judged. */
public record OpenedCase(ReviewCase reviewCase, Exam exam) {}
