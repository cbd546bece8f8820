package org.keju.ticket.domain.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoomLayoutTest {

    @Test
    void numbersSeatsLikeASnake() {
        assertThat(RoomLayout.beside(1, 30)).containsExactlyInAnyOrder(2, 12);
        assertThat(RoomLayout.beside(6, 30)).containsExactlyInAnyOrder(5, 7);
        assertThat(RoomLayout.beside(8, 30)).containsExactlyInAnyOrder(7, 9, 5, 17);
    }

    @Test
    void knowsTheEndOfTheRoom() {
        assertThat(RoomLayout.beside(5, 7)).containsExactlyInAnyOrder(4, 6);
        assertThat(RoomLayout.beside(1, 1)).isEmpty();
    }

    @Test
    void seatsSideBySideHaveDifferentColours() {
        IntStream.rangeClosed(1, 99)
                .forEach(seat -> assertThat(
                                IntStream.of(RoomLayout.beside(seat, 99)).boxed())
                        .allMatch(other -> RoomLayout.isDark(other) != RoomLayout.isDark(seat)));
    }
}
