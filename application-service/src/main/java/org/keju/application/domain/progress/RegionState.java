package org.keju.application.domain.progress;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The state of one region of one application. Every region has an enum of its own, with its own table of transitions. */
public sealed interface RegionState
        permits CommitmentState,
                ApplicationState,
                PhotoState,
                QualificationState,
                ExemptionState,
                FeeState,
                SeatState,
                TicketState,
                ScoreState {

    Region region();

    /** The constant's name, as every enum has it. */
    String name();

    /** Whether a guard that asks for {@code wanted} is content with this state. */
    default boolean satisfies(RegionState wanted) {
        return this == wanted;
    }

    /** The word by which a definition calls this state. */
    default String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All states of a region, the initial one first. */
    static List<RegionState> all(Region region) {
        return switch (region) {
            case COMMITMENT -> List.of(CommitmentState.values());
            case APPLICATION -> List.of(ApplicationState.values());
            case PHOTO -> List.of(PhotoState.values());
            case QUALIFICATION -> List.of(QualificationState.values());
            case EXEMPTION -> List.of(ExemptionState.values());
            case FEE -> List.of(FeeState.values());
            case SEAT -> List.of(SeatState.values());
            case TICKET -> List.of(TicketState.values());
            case SCORE -> List.of(ScoreState.values());
        };
    }

    /** The state in which every application begins. */
    static RegionState initial(Region region) {
        return all(region).getFirst();
    }

    /** The state that a definition calls by this word, if the region has one. */
    static Optional<RegionState> of(Region region, String word) {
        return all(region).stream().filter(state -> state.word().equals(word)).findFirst();
    }

    /** The words of all states of a region, for a message that says what would have been right. */
    static String words(Region region) {
        return String.join(", ", all(region).stream().map(RegionState::word).toList());
    }
}
