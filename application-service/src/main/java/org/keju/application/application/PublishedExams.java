package org.keju.application.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.keju.application.domain.exam.Exam;
import org.keju.application.domain.exam.ExamDefinition;
import org.keju.application.domain.exam.ExamVersion;
import org.keju.application.domain.exam.Exams;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The exams in effect. A definition is read once per version, which never changes; which version counts is asked each time. */
@Service
public class PublishedExams {

    private record Key(UUID examId, int version) {}

    private final Exams exams;
    private final DefinitionReader reader;
    private final Map<Key, ExamDefinition> definitions = new ConcurrentHashMap<>();

    PublishedExams(Exams exams, DefinitionReader reader) {
        this.exams = exams;
        this.reader = reader;
    }

    @Transactional(readOnly = true)
    public Optional<PublishedExam> find(UUID examId) {
        return exams.publishedVersion(examId)
                .map(version -> new PublishedExam(examId, definition(new Key(examId, version))));
    }

    /** The exam of something that exists only because the exam is published. */
    @Transactional(readOnly = true)
    public PublishedExam get(UUID examId) {
        return find(examId).orElseThrow(() -> new IllegalStateException("exam " + examId + " is not published"));
    }

    @Transactional(readOnly = true)
    public List<PublishedExam> all() {
        return exams.publishedIds().stream().flatMap(id -> find(id).stream()).toList();
    }

    private ExamDefinition definition(Key key) {
        ExamDefinition known = definitions.get(key);
        if (known != null) {
            return known;
        }
        ExamVersion version =
                exams.findById(key.examId()).flatMap(Exam::published).orElseThrow();
        ExamDefinition definition = reader.read(version.source(), Objects.requireNonNull(version.publishedAt()));
        definitions.put(new Key(key.examId(), version.version()), definition);
        return definition;
    }
}
