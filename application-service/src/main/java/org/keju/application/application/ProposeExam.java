package org.keju.application.application;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.keju.application.domain.exam.Exam;
import org.keju.application.domain.exam.ExamDefinition;
import org.keju.application.domain.exam.Exams;
import org.keju.kit.ids.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff bring a definition. It is checked whole before it is kept, and has no effect until it is published. */
@Service
public class ProposeExam {

    private final Exams exams;
    private final DefinitionReader reader;
    private final Clock clock;

    ProposeExam(Exams exams, DefinitionReader reader, Clock clock) {
        this.exams = exams;
        this.reader = reader;
        this.clock = clock;
    }

    /** What was proposed. */
    public record Proposed(UUID examId, String code, int version) {}

    @Transactional
    public Proposed run(String source, UUID by) {
        Instant now = clock.instant();
        ExamDefinition definition = reader.read(source, now);
        Exam exam = exams.findByCode(definition.code()).orElseGet(() -> new Exam(Ids.next(), definition.code()));
        exam.propose(definition.version(), source, by, now);
        return new Proposed(exams.save(exam).id(), definition.code(), definition.version());
    }
}
