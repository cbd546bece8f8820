package org.keju.ticket.domain.scores;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What each sheet comes to, kept when it comes in: a sheet has up to half a million scores, and staff look at it often. */
public interface ScoreSummaries {

    /** Keeps those of a sheet whose scores are written. */
    void write(UUID sheetId, List<PaperSummary> papers);

    /** Those of some sheets, by subject; a sheet that has none is left out. */
    Map<UUID, List<PaperSummary>> of(Collection<UUID> sheetIds);

    /** Counts how many released scores a sheet corrects. */
    void countCorrections(UUID examId, UUID sheetId);

    /** Counts again for a sheet that waits for release while another one has been released; false when there is none. */
    boolean countNextCorrections();
}
