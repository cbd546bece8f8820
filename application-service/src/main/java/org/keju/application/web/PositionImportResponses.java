package org.keju.application.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keju.application.application.PreviewPositions;
import org.keju.application.domain.exam.Text;
import org.keju.application.domain.position.KnownColumn;
import org.keju.application.domain.position.Position;
import org.keju.application.domain.position.PositionChanges;

/** What a table of positions does, or would do. */
final class PositionImportResponses {

    /** More than a person reads; the numbers beside the lists are whole. */
    static final int MOST_LISTED = 200;

    private PositionImportResponses() {}

    /** One place of the table at which something is wrong. */
    record Problem(String sheet, int row, @Nullable String column, String message) {}

    /** @param importable whether the table can be imported as it is */
    record Preview(
            boolean importable,
            int addedCount,
            int changedCount,
            int withdrawnCount,
            int unchangedCount,
            List<Changed> added,
            List<Changed> changed,
            List<Changed> withdrawn,
            List<Problem> problems) {

        static Preview of(PreviewPositions.Preview preview, List<Problem> problems) {
            PositionChanges changes = preview.changes();
            return new Preview(
                    problems.isEmpty() && preview.blocked().isEmpty(),
                    changes.added().size(),
                    changes.changed().size(),
                    changes.withdrawn().size(),
                    changes.unchanged(),
                    listed(changes.added(), preview),
                    changes.changed().stream()
                            .limit(MOST_LISTED)
                            .map(change -> Changed.of(change.after(), change.differences(), preview))
                            .toList(),
                    listed(changes.withdrawn(), preview),
                    problems);
        }

        private static List<Changed> listed(List<Position> positions, PreviewPositions.Preview preview) {
            return positions.stream()
                    .limit(MOST_LISTED)
                    .map(position -> Changed.of(position, List.of(), preview))
                    .toList();
        }
    }

    /**
     * A position with what becomes of it.
     *
     * @param choices how many live applications have chosen it
     * @param blocked whether that forbids the change
     */
    record Changed(
            String key, String agencyName, String title, int choices, boolean blocked, List<Difference> differences) {

        static Changed of(
                Position position, List<PositionChanges.Difference> differences, PreviewPositions.Preview preview) {
            return new Changed(
                    position.key(),
                    position.agencyName(),
                    position.title(),
                    preview.choices().getOrDefault(position.key(), 0),
                    preview.blocked().contains(position.key()),
                    differences.stream().map(Difference::of).toList());
        }
    }

    record Difference(Text label, String before, String after) {

        static Difference of(PositionChanges.Difference difference) {
            return new Difference(KnownColumn.labelOf(difference.heading()), difference.before(), difference.after());
        }
    }
}
