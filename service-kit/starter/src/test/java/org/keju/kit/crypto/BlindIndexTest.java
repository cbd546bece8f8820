package org.keju.kit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class BlindIndexTest {

    private static final String OLD = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String NEW = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    @Test
    void isTheSameForTheSameValueAndKeyOnly() {
        BlindIndex index = BlindIndex.keyed(NEW);
        assertThat(index.of("1")).hasSize(32).isEqualTo(index.of("1")).isNotEqualTo(index.of("2"));
        assertThat(index.of("1")).isNotEqualTo(BlindIndex.keyed(OLD).of("1"));
    }

    @Test
    void isLookedForUnderFormerKeysToo() {
        BlindIndex index = BlindIndex.keyed(NEW + "," + OLD);
        assertThat(index.allOf("1"))
                .containsExactly(
                        BlindIndex.keyed(NEW).of("1"), BlindIndex.keyed(OLD).of("1"));
        assertThat(index.of("1")).isEqualTo(index.allOf("1").getFirst());
    }

    @Test
    void wantsKeysOf32Bytes() {
        assertThatIllegalArgumentException().isThrownBy(() -> BlindIndex.keyed("c2hvcnQ="));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlindIndex.keyed("secret!!"))
                .satisfies(e -> assertThat(e).hasNoCause().hasMessageNotContaining("secret"));
    }
}
