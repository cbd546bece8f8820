package org.keju.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TicketNumberTest {

    private final TicketNumber number = TicketNumber.of(1, "310000", "001", "005", 17);

    @Test
    void tellsExamCitySiteRoomAndSeat() {
        assertThat(number.value()).startsWith("000131000000100517").hasSize(20);
    }

    @Test
    void isPrintedInGroupsOfFour() {
        assertThat(number.grouped()).matches("0001 3100 0000 1005 17[0-9]{2}");
    }

    @Property
    void noticesAWrongDigit(@ForAll @IntRange(max = 19) int at, @ForAll @IntRange(max = 9) int digit) {
        String value = number.value();
        Assume.that(value.charAt(at) != '0' + digit);

        String wrong = value.substring(0, at) + digit + value.substring(at + 1);

        assertThatIllegalArgumentException().isThrownBy(() -> new TicketNumber(wrong));
    }

    @Property
    void noticesTwoSwappedNeighbours(@ForAll @IntRange(max = 18) int at) {
        String value = number.value();
        Assume.that(value.charAt(at) != value.charAt(at + 1));

        String swapped = value.substring(0, at) + value.charAt(at + 1) + value.charAt(at) + value.substring(at + 2);

        assertThatIllegalArgumentException().isThrownBy(() -> new TicketNumber(swapped));
    }

    @Test
    void saysWhichRoomItIsIn() {
        assertThat(TicketNumber.of(1, "310000", "001", "005", 17).room()).isEqualTo("310000001005");
    }
}
