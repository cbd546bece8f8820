package org.keju.application.domain.progress;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of one application: the state of every region and since when. Immutable; what is not named is initial. */
public final class Facts {

    private static final Facts INITIAL = new Facts(new EnumMap<>(Region.class));

    private final EnumMap<Region, Fact> facts;

    private record Fact(RegionState state, @Nullable Instant since) {}

    private Facts(EnumMap<Region, Fact> facts) {
        this.facts = facts;
    }

    /** An application of which nothing has been done yet. */
    public static Facts initial() {
        return INITIAL;
    }

    /** These facts with one region's state replaced; {@code since} is when that became true, in the words of whoever decided it. */
    public Facts with(RegionState state, @Nullable Instant since) {
        EnumMap<Region, Fact> copy = new EnumMap<>(facts);
        copy.put(state.region(), new Fact(state, since));
        return new Facts(copy);
    }

    public RegionState state(Region region) {
        Fact fact = facts.get(region);
        return fact == null ? RegionState.initial(region) : fact.state();
    }

    public @Nullable Instant since(Region region) {
        Fact fact = facts.get(region);
        return fact == null ? null : fact.since();
    }

    public ApplicationState application() {
        return (ApplicationState) state(Region.APPLICATION);
    }

    FeeState fee() {
        return (FeeState) state(Region.FEE);
    }

    public QualificationState qualification() {
        return (QualificationState) state(Region.QUALIFICATION);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts that && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return Map.copyOf(facts).toString();
    }
}
