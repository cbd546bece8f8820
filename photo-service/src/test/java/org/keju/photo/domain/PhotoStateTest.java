package org.keju.photo.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keju.photo.domain.PhotoCommand.APPROVE;
import static org.keju.photo.domain.PhotoCommand.CLAIM;
import static org.keju.photo.domain.PhotoCommand.CONFIRM;
import static org.keju.photo.domain.PhotoCommand.REJECT;
import static org.keju.photo.domain.PhotoCommand.RELEASE;
import static org.keju.photo.domain.PhotoCommand.REUSE;
import static org.keju.photo.domain.PhotoCommand.UNDO;
import static org.keju.photo.domain.PhotoCommand.UPLOAD;
import static org.keju.photo.domain.PhotoState.APPROVED;
import static org.keju.photo.domain.PhotoState.NONE;
import static org.keju.photo.domain.PhotoState.PENDING;
import static org.keju.photo.domain.PhotoState.REJECTED;
import static org.keju.photo.domain.PhotoState.UPLOADED;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every pair of state and command; whatever is not listed here is refused. */
class PhotoStateTest {

    private static final Map<PhotoState, Map<PhotoCommand, PhotoState>> EXPECTED = Map.of(
            NONE, Map.of(UPLOAD, UPLOADED, REUSE, UPLOADED),
            UPLOADED, Map.of(UPLOAD, UPLOADED, REUSE, UPLOADED, CONFIRM, PENDING),
            PENDING, Map.of(CLAIM, PENDING, RELEASE, PENDING, APPROVE, APPROVED, REJECT, REJECTED),
            APPROVED, Map.of(UNDO, PENDING),
            REJECTED, Map.of(UPLOAD, UPLOADED, REUSE, UPLOADED, UNDO, PENDING));

    @ParameterizedTest
    @MethodSource("allPairs")
    void answersEveryCommandInEveryState(PhotoState state, PhotoCommand command, @Nullable PhotoState next) {
        if (next == null) {
            assertThat(state.after(command)).isEmpty();
        } else {
            assertThat(state.after(command)).contains(next);
        }
    }

    @Test
    void leavesNoStateOut() {
        assertThat(EXPECTED.keySet()).isEqualTo(Set.of(PhotoState.values()));
    }

    static Stream<Arguments> allPairs() {
        return Stream.of(PhotoState.values())
                .flatMap(state -> Stream.of(PhotoCommand.values())
                        .map(command -> Arguments.of(
                                state,
                                command,
                                EXPECTED.getOrDefault(state, Map.of()).get(command))));
    }
}
