package org.keju.application.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("row-35")
class ApplicationNumberTest {

    @Property(tries = 200)
    void findsEveryWrongDigit(
            @ForAll long seed, @ForAll @IntRange(max = 10) int at, @ForAll @IntRange(min = 1, max = 9) int by) {
        StringBuilder digits = new StringBuilder(number(seed).digits());
        digits.setCharAt(at, (char) ('0' + (digits.charAt(at) - '0' + by) % 10));

        assertThatThrownBy(() -> ApplicationNumber.parse(digits.toString()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 200)
    void findsEverySwapOfNeighbours(@ForAll long seed, @ForAll @IntRange(max = 9) int at) {
        StringBuilder digits = new StringBuilder(number(seed).digits());
        char first = digits.charAt(at);
        char second = digits.charAt(at + 1);
        digits.setCharAt(at, second);
        digits.setCharAt(at + 1, first);

        if (first != second) {
            assertThatThrownBy(() -> ApplicationNumber.parse(digits.toString()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void readsWhatPeopleType() {
        ApplicationNumber number = number(1);
        String digits = number.digits();
        StringBuilder fullWidth = new StringBuilder();
        digits.chars().forEach(digit -> fullWidth.append((char) (digit - '0' + '０')));

        assertThat(ApplicationNumber.parse(
                        digits.substring(0, 4) + " " + digits.substring(4, 8) + "-" + digits.substring(8)))
                .isEqualTo(number);
        assertThat(ApplicationNumber.parse(fullWidth.toString())).isEqualTo(number);
    }

    private static ApplicationNumber number(long seed) {
        return ApplicationNumber.random(new SplittableRandom(seed));
    }
}
