package org.keju.application.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.keju.application.domain.exam.Pledge;

/** Which pledges a candidate accepted, and when. */
public record AcceptedPledges(Map<String, Instant> byId) {

    public static final AcceptedPledges NONE = new AcceptedPledges(Map.of());

    public AcceptedPledges {
        byId = Map.copyOf(byId);
    }

    boolean has(Pledge pledge) {
        return byId.containsKey(pledge.id());
    }

    AcceptedPledges with(Pledge pledge, Instant now) {
        Map<String, Instant> more = new TreeMap<>(byId);
        more.put(pledge.id(), now);
        return new AcceptedPledges(more);
    }

    /** When the last of the pledges was accepted; empty while any is missing. */
    Optional<Instant> allAcceptedAt(List<Pledge> pledges, Instant startedAt) {
        return pledges.stream().allMatch(this::has)
                ? Optional.of(pledges.stream()
                        .flatMap(pledge -> Optional.ofNullable(byId.get(pledge.id())).stream())
                        .max(Comparator.naturalOrder())
                        .orElse(startedAt))
                : Optional.empty();
    }
}
