package org.keju.application.domain.progress;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Regions, in their order, and for each the states any of which will do. */
public record Condition(Map<Region, Set<RegionState>> wanted) {

    public static final Condition NONE = new Condition(Map.of());

    public Condition {
        EnumMap<Region, Set<RegionState>> inOrder = new EnumMap<>(Region.class);
        inOrder.putAll(wanted);
        wanted = Collections.unmodifiableMap(inOrder);
    }

    /** Whether one region is in a wanted state. */
    boolean holdsFor(Region region, Facts facts) {
        RegionState state = facts.state(region);
        for (RegionState each : wanted.getOrDefault(region, Set.of())) {
            if (state.satisfies(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether at least one of the regions is in a wanted state. */
    boolean anyHolds(Facts facts) {
        return wanted.keySet().stream().anyMatch(region -> holdsFor(region, facts));
    }
}
