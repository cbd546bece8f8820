package org.keju.application.domain.progress;

import java.util.Map;
import java.util.Set;

/** Regions and, for each, the states any of which will do. */
public record Condition(Map<Region, Set<RegionState>> wanted) {

    public static final Condition NONE = new Condition(Map.of());

    public Condition {
        wanted = Map.copyOf(wanted);
    }

    /** Whether one region is in a wanted state. */
    boolean holdsFor(Region region, Facts facts) {
        return wanted.getOrDefault(region, Set.of()).stream().anyMatch(facts.state(region)::satisfies);
    }

    /** Whether at least one of the regions is in a wanted state. */
    boolean anyHolds(Facts facts) {
        return wanted.keySet().stream().anyMatch(region -> holdsFor(region, facts));
    }
}
