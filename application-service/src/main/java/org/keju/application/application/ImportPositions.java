package org.keju.application.application;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.exam.Exams;
import org.keju.application.domain.position.Position;
import org.keju.application.domain.position.PositionChanges;
import org.keju.application.domain.position.PositionTable;
import org.keju.application.domain.position.Positions;
import org.keju.application.domain.position.PositionsChosen;
import org.keju.application.domain.table.StaleTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Staff bring the table of positions. It replaces the earlier one as a whole, or, when anything is wrong with it, not at all. */
@Service
public class ImportPositions {

    private final Exams exams;
    private final Positions positions;
    private final TableReader reader;
    private final PositionCatalogue catalogue;
    private final TransactionOperations transactions;
    private final Clock clock;

    ImportPositions(
            Exams exams,
            Positions positions,
            TableReader reader,
            PositionCatalogue catalogue,
            TransactionOperations transactions,
            Clock clock) {
        this.exams = exams;
        this.positions = positions;
        this.reader = reader;
        this.catalogue = catalogue;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param expected the revision that was looked at; null when whatever stands is to be replaced */
    public ImportedTable run(UUID examId, Path file, UUID by, @Nullable Long expected) {
        if (exams.findById(examId).isEmpty()) {
            throw new NotFound("exam");
        }
        PositionTable table = reader.read(file, new PositionTable());
        table.end();
        if (!table.problems().isEmpty()) {
            return ImportedTable.refused(positions.revision(examId), table.problems());
        }
        long revision = replace(examId, table.positions(), by, expected);
        catalogue.refresh(examId);
        return ImportedTable.of(revision, table.positions().size());
    }

    private long replace(UUID examId, List<Position> wanted, UUID by, @Nullable Long expected) {
        return transactions.execute(_ -> {
            long basis = positions.revision(examId);
            StaleTable.refuseUnless(expected, basis);
            PositionChanges changes = PositionChanges.between(positions.all(examId), wanted);
            positions.replaceAll(examId, basis, wanted, new Positions.Import(by, clock.instant(), changes));
            refuseIfChosen(changes, positions.choices(examId));
            return basis + 1;
        });
    }

    /** Asked after the rows are locked: whoever was choosing one of them has chosen by now, and will find no row from now on. */
    private static void refuseIfChosen(PositionChanges changes, Map<String, Integer> choices) {
        List<String> chosen =
                changes.unrecognisable().stream().filter(choices::containsKey).toList();
        if (!chosen.isEmpty()) {
            throw new PositionsChosen(chosen);
        }
    }
}
