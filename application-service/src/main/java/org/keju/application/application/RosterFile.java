package org.keju.application.application;

import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.keju.application.domain.exam.ExamRefused;
import org.keju.application.domain.position.Position;
import org.keju.application.domain.position.Positions;
import org.keju.application.domain.roster.RosterTable;
import org.springframework.stereotype.Component;

/** Reads the roster of an exam that takes its candidates from one. */
@Component
class RosterFile {

    private final PublishedExams exams;
    private final Positions positions;
    private final TableReader reader;

    RosterFile(PublishedExams exams, Positions positions, TableReader reader) {
        this.exams = exams;
        this.positions = positions;
        this.reader = reader;
    }

    /** The roster in a file, with whatever is wrong in it. */
    RosterTable read(UUID examId, Path file) {
        PublishedExam exam = exams.find(examId).orElseThrow(() -> new NotFound("exam"));
        if (!exam.definition().roster()) {
            throw new ExamRefused(ExamRefused.Reason.NO_ROSTER);
        }
        Set<String> keys = positions.all(examId).stream().map(Position::key).collect(Collectors.toUnmodifiableSet());
        RosterTable table = reader.read(file, new RosterTable(keys::contains));
        table.end();
        return table;
    }
}
