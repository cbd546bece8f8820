package org.keju.kit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class FieldCipherTest {

    private static final String OLD = "k0:" + Base64.getEncoder().encodeToString(new byte[32]);
    private static final String NEW = "k1:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    @Test
    void readsBackWhatItEncrypted() {
        FieldCipher cipher = FieldCipher.of(NEW);
        assertThat(cipher.decrypt(cipher.encrypt("欧阳𠮷"))).isEqualTo("欧阳𠮷");
        assertThat(cipher.decrypt(cipher.encrypt(""))).isEmpty();
    }

    @Test
    void neverEncryptsTheSameValueAlike() {
        FieldCipher cipher = FieldCipher.of(NEW);
        assertThat(cipher.encrypt("11010119900307123X")).isNotEqualTo(cipher.encrypt("11010119900307123X"));
    }

    @Test
    void readsWhatAnEarlierKeyEncrypted() {
        byte[] old = FieldCipher.of(OLD).encrypt("李明");
        assertThat(FieldCipher.of(NEW + "," + OLD).decrypt(old)).isEqualTo("李明");
    }

    @Test
    void refusesAValueWhoseKeyIsGone() {
        byte[] old = FieldCipher.of(OLD).encrypt("李明");
        assertThatIllegalStateException().isThrownBy(() -> FieldCipher.of(NEW).decrypt(old));
    }

    @Test
    void noticesEveryAlteredByte() {
        FieldCipher cipher = FieldCipher.of(NEW);
        byte[] value = cipher.encrypt("李明");
        for (int i = 0; i < value.length; i++) {
            byte[] altered = value.clone();
            altered[i] ^= 1;
            assertThatIllegalStateException().isThrownBy(() -> cipher.decrypt(altered));
        }
        assertThatIllegalStateException().isThrownBy(() -> cipher.decrypt(new byte[0]));
    }

    @Test
    void refusesKeysThatAreNoKeys() {
        assertThatIllegalArgumentException().isThrownBy(() -> FieldCipher.of("k1"));
        assertThatIllegalArgumentException().isThrownBy(() -> FieldCipher.of("k1:c2hvcnQ="));
        assertThatIllegalArgumentException().isThrownBy(() -> BlindIndex.keyed("c2hvcnQ="));
    }

    @Test
    void blindIndexIsTheSameForTheSameValueAndKeyOnly() {
        BlindIndex index = BlindIndex.keyed("MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");
        BlindIndex other = BlindIndex.keyed(Base64.getEncoder().encodeToString(new byte[32]));
        assertThat(index.of("1")).hasSize(32).isEqualTo(index.of("1")).isNotEqualTo(index.of("2"));
        assertThat(index.of("1")).isNotEqualTo(other.of("1"));
    }
}
