package org.keju.application.application;

import java.util.UUID;
import org.keju.application.domain.exam.ExamDefinition;

/** An exam and the definition that is in effect for it. */
public record PublishedExam(UUID id, ExamDefinition definition) {}
