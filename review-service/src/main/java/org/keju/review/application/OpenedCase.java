package org.keju.review.application;

import java.util.List;
import org.keju.review.domain.Evidence;
import org.keju.review.domain.Exam;
import org.keju.review.domain.ReviewCase;

/** A case with the exam by whose catalogue it is judged, and what was put to it. */
public record OpenedCase(ReviewCase reviewCase, Exam exam, List<Evidence> evidence) {}
