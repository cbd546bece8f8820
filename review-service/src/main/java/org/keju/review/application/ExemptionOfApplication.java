package org.keju.review.application;

import java.util.List;
import org.keju.review.domain.Evidence;
import org.keju.review.domain.Exam;
import org.keju.review.domain.ExemptionCase;

/** What a candidate asked last, with the exam it is about and what was put to it. */
public record ExemptionOfApplication(ExemptionCase request, Exam exam, List<Evidence> evidence) {}
