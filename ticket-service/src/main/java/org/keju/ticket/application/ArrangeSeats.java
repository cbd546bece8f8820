package org.keju.ticket.application;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keju.ticket.domain.TestRoom;
import org.springframework.stereotype.Service;

/**
 * Gives a seat to everybody who takes part and has none. Seats are written in batches, each in a transaction of its own, so an
 * exam of any size can be arranged; what a crash leaves undone the next run completes. The seating plan keeps two people who
 * press at once apart, and should it ever fail to, the unique keys of the seats do.
 */
@Service
public class ArrangeSeats {

    private static final int BATCH = 200;
    private static final int SEED_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final ArrangementJournal journal;
    private final PlanSeats plan;
    private final AssignSeats assign;

    ArrangeSeats(ArrangementJournal journal, PlanSeats plan, AssignSeats assign) {
        this.journal = journal;
        this.plan = plan;
        this.assign = assign;
    }

    /** What a run came to, and the seed that repeats it. */
    public record Arranged(String seed, int seated, int withoutSeat) {}

    /**
     * Runs an arrangement.
     *
     * @param chosenSeed any text, such as numbers drawn in public; null for one that nobody chose
     */
    public Arranged run(UUID examId, @Nullable String chosenSeed) {
        String seed = chosenSeed == null ? randomSeed() : chosenSeed;
        UUID arrangementId = journal.begin(examId, seed);
        boolean finished = false;
        try {
            PlanSeats.Planned planned = plan.run(examId, seed);
            List<AssignSeats.Assignment> assignments = assignments(planned);
            for (int from = 0; from < assignments.size(); from += BATCH) {
                assign.run(
                        examId,
                        planned.exam().serial(),
                        arrangementId,
                        assignments.subList(from, Math.min(from + BATCH, assignments.size())));
            }
            int withoutSeat = planned.plan().withoutSeat().size();
            journal.finish(examId, arrangementId, assignments.size(), withoutSeat);
            finished = true;
            return new Arranged(seed, assignments.size(), withoutSeat);
        } finally {
            if (!finished) {
                journal.abandon(examId);
            }
        }
    }

    private static List<AssignSeats.Assignment> assignments(PlanSeats.Planned planned) {
        Map<UUID, TestRoom> rooms =
                planned.rooms().stream().collect(Collectors.toMap(TestRoom::id, Function.identity()));
        return planned.plan().placed().stream()
                .map(placed -> new AssignSeats.Assignment(
                        placed.candidate().applicationId(),
                        Objects.requireNonNull(rooms.get(placed.place().roomId())),
                        placed.place().seat()))
                .toList();
    }

    private String randomSeed() {
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        return HexFormat.of().formatHex(seed);
    }
}
