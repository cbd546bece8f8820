package org.keju.application.application;

import java.nio.file.Path;
import java.util.UUID;
import org.keju.application.domain.Applications;
import org.keju.application.domain.exam.ExamRefused;
import org.keju.application.domain.exam.Exams;
import org.keju.application.domain.position.PositionTable;
import org.keju.application.domain.position.Positions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Staff bring the table of positions. It replaces the earlier one as a whole, or, when anything is wrong with it, not at all. */
@Service
public class ImportPositions {

    private final Exams exams;
    private final Positions positions;
    private final Applications applications;
    private final PositionTableReader reader;
    private final TransactionOperations transactions;

    ImportPositions(
            Exams exams,
            Positions positions,
            Applications applications,
            PositionTableReader reader,
            TransactionOperations transactions) {
        this.exams = exams;
        this.positions = positions;
        this.applications = applications;
        this.reader = reader;
        this.transactions = transactions;
    }

    /** The table as it was read: with problems, and then nothing was changed, or without. */
    public PositionTable run(UUID examId, Path file, String fileName) {
        refuseUnlessOpen(examId);
        PositionTable table = reader.read(file, fileName);
        if (table.problems().isEmpty() && table.positions().isEmpty()) {
            table.problem(0, null, "positions.empty");
        }
        if (table.problems().isEmpty()) {
            transactions.executeWithoutResult(_ -> {
                refuseUnlessOpen(examId);
                positions.replaceAll(examId, table.positions());
            });
        }
        return table;
    }

    /** Positions that somebody may already have chosen stay as they are. */
    private void refuseUnlessOpen(UUID examId) {
        if (exams.findById(examId).isEmpty()) {
            throw new NotFound("exam");
        }
        if (applications.existsForExam(examId)) {
            throw new ExamRefused(ExamRefused.Reason.POSITIONS_FIXED);
        }
    }
}
