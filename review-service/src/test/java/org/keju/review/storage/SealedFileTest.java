package org.keju.review.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealedFileTest {

    private static final byte[] CONTENT = "低保证".getBytes(StandardCharsets.UTF_8);
    private static final UUID ID = new UUID(0, 1);

    private final byte[] key = SealedFile.newKey();
    private final byte[] sealed = SealedFile.seal(key, ID, CONTENT);

    @Test
    void opensWithItsKeyAlone() {
        assertThat(SealedFile.open(key, ID, sealed)).isEqualTo(CONTENT);
        assertThatIllegalStateException().isThrownBy(() -> SealedFile.open(SealedFile.newKey(), ID, sealed));
    }

    @Test
    void isNeverTakenForAnother() {
        assertThatIllegalStateException().isThrownBy(() -> SealedFile.open(key, new UUID(0, 2), sealed));
    }

    @Test
    void showsThatItWasAltered() {
        sealed[sealed.length - 1] ^= 1;

        assertThatIllegalStateException().isThrownBy(() -> SealedFile.open(key, ID, sealed));
    }
}
