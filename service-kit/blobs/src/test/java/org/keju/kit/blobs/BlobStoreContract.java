package org.keju.kit.blobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What every store does, wherever it keeps its files. */
abstract class BlobStoreContract {

    abstract BlobStore store();

    @Test
    void givesBackWhatItKeeps() {
        BlobName name = new BlobName("ab/given-back.jpg");

        store().keep(name, content("a file"));

        assertThat(store().read(name)).contains(content("a file"));
    }

    @Test
    void keepsTheLatest() {
        BlobName name = new BlobName("ab/kept-twice.jpg");

        store().keep(name, content("a file"));
        store().keep(name, content("another"));

        assertThat(store().read(name)).contains(content("another"));
    }

    @Test
    void knowsWhatItDoesNotHave() {
        assertThat(store().read(new BlobName("ab/cd/never-kept.jpg"))).isEmpty();
    }

    @Test
    void forgetsWhatIsRemovedAndDoesNotMindThatItIsGone() {
        BlobName name = new BlobName("ab/removed.jpg");
        store().keep(name, content("a file to forget"));

        store().remove(name);

        assertThat(store().read(name)).isEmpty();
        assertThatNoException().isThrownBy(() -> store().remove(name));
    }

    static byte[] content(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
