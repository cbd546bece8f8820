package org.keju.application.application;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.keju.application.domain.exam.Exams;
import org.keju.application.domain.position.PositionChanges;
import org.keju.application.domain.position.PositionTable;
import org.keju.application.domain.position.Positions;
import org.keju.application.domain.table.TableProblem;
import org.springframework.stereotype.Service;

/** Staff look at what a table would change before they bring it. */
@Service
public class PreviewPositions {

    private final Exams exams;
    private final Positions positions;
    private final TableReader reader;

    PreviewPositions(Exams exams, Positions positions, TableReader reader) {
        this.exams = exams;
        this.positions = positions;
        this.reader = reader;
    }

    /**
     * What the table would do.
     *
     * @param revision the table that it was compared with
     * @param choices how many live applications have chosen each position
     * @param blocked the positions that candidates have chosen and would no longer recognise; while there are any, the table
     *     cannot be imported
     * @param problems while there are any, the table cannot be imported either
     */
    public record Preview(
            long revision,
            PositionChanges changes,
            Map<String, Integer> choices,
            Set<String> blocked,
            List<TableProblem> problems) {}

    public Preview run(UUID examId, Path file) {
        if (exams.findById(examId).isEmpty()) {
            throw new NotFound("exam");
        }
        PositionTable table = reader.read(file, new PositionTable());
        table.end();
        long revision = positions.revision(examId);
        PositionChanges changes = PositionChanges.between(positions.all(examId), table.positions());
        Map<String, Integer> choices = positions.choices(examId);
        Set<String> blocked =
                changes.unrecognisable().stream().filter(choices::containsKey).collect(Collectors.toUnmodifiableSet());
        return new Preview(revision, changes, choices, blocked, table.problems());
    }
}
