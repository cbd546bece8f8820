package org.keju.application.application;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.keju.application.domain.position.Positions;
import org.keju.application.domain.search.Demand;
import org.keju.application.domain.search.Demands;
import org.keju.application.domain.search.PositionIndex;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * The positions of the published exams, in the memory of this copy of the service. Another copy may import a table or count; that is
 * looked for in the background, so that no search waits for it.
 */
@Service
public class PositionCatalogue {

    private final PublishedExams exams;
    private final Positions positions;
    private final Demands demands;
    private final Map<UUID, Shelf> shelves = new ConcurrentHashMap<>();

    /** The positions of one exam with how much wanted they were when last counted. */
    public record Shelf(long revision, PositionIndex index, Demand demand) {}

    PositionCatalogue(PublishedExams exams, Positions positions, Demands demands) {
        this.exams = exams;
        this.positions = positions;
        this.demands = demands;
    }

    /** The positions of an exam that is published; published once is published for good. */
    public Shelf of(UUID examId) {
        Shelf shelf = shelves.get(examId);
        return shelf == null ? shelves.computeIfAbsent(examId, this::load) : shelf;
    }

    private Shelf load(UUID examId) {
        if (exams.find(examId).isEmpty()) {
            throw new NotFound("exam");
        }
        return new Shelf(positions.revision(examId), new PositionIndex(positions.all(examId)), demands.of(examId));
    }

    /** Brings what is in memory up to date. */
    @Scheduled(fixedDelayString = "${keju.application.catalogue-every}")
    public void refresh() {
        Map<UUID, Instant> counted = demands.counted();
        shelves.keySet().forEach(examId -> refresh(examId, counted.get(examId)));
    }

    /** What this copy itself has changed shows at once. */
    void refresh(UUID examId) {
        refresh(examId, demands.counted().get(examId));
    }

    private void refresh(UUID examId, @Nullable Instant counted) {
        shelves.computeIfPresent(examId, (_, shelf) -> {
            if (shelf.revision() != positions.revision(examId)) {
                return load(examId);
            }
            boolean newer = counted != null && !counted.equals(shelf.demand().asOf());
            return newer ? new Shelf(shelf.revision(), shelf.index(), demands.of(examId)) : shelf;
        });
    }
}
