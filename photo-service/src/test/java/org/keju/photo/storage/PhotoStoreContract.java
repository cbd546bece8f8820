package org.keju.photo.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.keju.photo.application.ContentKey;
import org.keju.photo.application.PhotoStore;

/** What every store does, wherever it keeps its pictures. */
abstract class PhotoStoreContract {

    abstract PhotoStore store();

    /** Puts other content under the key, behind the store's back. */
    abstract void tamper(String key, byte[] content) throws Exception;

    @Test
    void givesBackWhatItKeeps() {
        byte[] picture = picture("a face");

        store().keep(ContentKey.of(picture), picture);

        assertThat(store().read(ContentKey.of(picture))).isEqualTo(picture);
    }

    @Test
    void doesNotMindKeepingTwice() {
        byte[] picture = picture("a face kept twice");

        store().keep(ContentKey.of(picture), picture);
        store().keep(ContentKey.of(picture), picture);

        assertThat(store().read(ContentKey.of(picture))).isEqualTo(picture);
    }

    @Test
    void forgetsWhatIsRemovedAndDoesNotMindThatItIsGone() {
        byte[] picture = picture("a face to forget");
        String key = ContentKey.of(picture);
        store().keep(key, picture);

        store().remove(key);

        assertThatException().isThrownBy(() -> store().read(key));
        assertThatNoException().isThrownBy(() -> store().remove(key));
    }

    @Test
    void doesNotPassOnWhatIsNoLongerWhatWasKept() throws Exception {
        byte[] picture = picture("a face that rots");
        String key = ContentKey.of(picture);
        store().keep(key, picture);

        tamper(key, picture("another face"));

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> store().read(key));
    }

    @Test
    void touchesNothingButPictures() {
        assertThatIllegalArgumentException().isThrownBy(() -> store().read("../../etc/passwd"));
        assertThatIllegalArgumentException().isThrownBy(() -> store().remove("../../etc/passwd"));
        assertThatException().isThrownBy(() -> store().read("0".repeat(64)));
    }

    static byte[] picture(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
