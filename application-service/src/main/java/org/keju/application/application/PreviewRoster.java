package org.keju.application.application;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.keju.application.domain.roster.RosterChanges;
import org.keju.application.domain.roster.RosterTable;
import org.keju.application.domain.roster.Rosters;
import org.keju.application.domain.table.TableProblem;
import org.springframework.stereotype.Service;

/** Staff look at what a roster would change before they bring it. */
@Service
public class PreviewRoster {

    private final RosterFile file;
    private final Rosters rosters;

    PreviewRoster(RosterFile file, Rosters rosters) {
        this.file = file;
        this.rosters = rosters;
    }

    /**
     * What the roster would do.
     *
     * @param revision the roster that it was compared with
     * @param problems while there are any, it cannot be imported
     */
    public record Preview(long revision, RosterChanges changes, List<TableProblem> problems) {}

    public Preview run(UUID examId, Path path) {
        RosterTable table = file.read(examId, path);
        long revision = rosters.revision(examId);
        return new Preview(revision, RosterChanges.between(rosters.all(examId), table.entries()), table.problems());
    }
}
