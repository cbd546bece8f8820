package org.keju.application.application;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.roster.RosterChanges;
import org.keju.application.domain.roster.RosterEntry;
import org.keju.application.domain.roster.RosterTable;
import org.keju.application.domain.roster.RosterTakenUp;
import org.keju.application.domain.roster.Rosters;
import org.keju.application.domain.table.StaleTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Staff bring the roster. It replaces the earlier one as a whole, or, when anything is wrong with it, not at all. */
@Service
public class ImportRoster {

    private final RosterFile file;
    private final Rosters rosters;
    private final TransactionOperations transactions;
    private final Clock clock;

    ImportRoster(RosterFile file, Rosters rosters, TransactionOperations transactions, Clock clock) {
        this.file = file;
        this.rosters = rosters;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param expected the revision that was looked at; null when whatever stands is to be replaced */
    public ImportedTable run(UUID examId, Path path, UUID by, @Nullable Long expected) {
        RosterTable table = file.read(examId, path);
        if (!table.problems().isEmpty()) {
            return ImportedTable.refused(rosters.revision(examId), table.problems());
        }
        long revision = replace(examId, table.entries(), by, expected);
        return ImportedTable.of(revision, table.entries().size());
    }

    private long replace(UUID examId, List<RosterEntry> wanted, UUID by, @Nullable Long expected) {
        return transactions.execute(_ -> {
            long basis = rosters.revision(examId);
            StaleTable.refuseUnless(expected, basis);
            RosterChanges changes = RosterChanges.between(rosters.lockAll(examId), wanted);
            if (!changes.blocked().isEmpty()) {
                throw new RosterTakenUp(changes.blocked());
            }
            rosters.change(examId, basis, changes, by, clock.instant());
            return basis + 1;
        });
    }
}
