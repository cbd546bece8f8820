package org.keju.photo.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class WireReaderTest {

    @Test
    void readsNumbersTextsAndPackedNumbers() {
        WireReader reader = reader("089601" + "12024869" + "1a04" + "01960100" + "2500000000");

        assertThat(reader.next()).isTrue();
        assertThat(reader.field()).isEqualTo(1);
        assertThat(reader.number()).isEqualTo(150);
        assertThat(reader.next()).isTrue();
        assertThat(reader.field()).isEqualTo(2);
        assertThat(reader.text()).isEqualTo("Hi");
        assertThat(reader.next()).isTrue();
        assertThat(reader.numbers()).containsExactly(1L, 150L, 0L);
        assertThat(reader.next()).isTrue();
        assertThat(reader.field()).isEqualTo(4);
        assertThat(reader.next()).isFalse();
    }

    @Test
    void readsTheLargestNumber() {
        WireReader reader = reader("08ffffffffffffffffff01");

        reader.next();

        assertThat(reader.number()).isEqualTo(-1);
    }

    @Test
    void refusesWhatIsNoMessage() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> reader("0b").next());
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> reader("08ffffffffffffffffffffff").next());
    }

    private static WireReader reader(String hexadecimal) {
        return new WireReader(ByteBuffer.wrap(HexFormat.of().parseHex(hexadecimal)));
    }
}
