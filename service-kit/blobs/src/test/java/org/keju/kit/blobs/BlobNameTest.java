package org.keju.kit.blobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlobNameTest {

    @Test
    void isAPathBelowItsStore() {
        assertThat(new BlobName("3f/a1/3fa1-0.jpg")).hasToString("3f/a1/3fa1-0.jpg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "../a.jpg",
                "a/../b.jpg",
                "/a.jpg",
                "a//b.jpg",
                "a\\b.jpg",
                "A.jpg",
                "a.jpg/",
                "a b.jpg",
                ".jpg"
            })
    void leadsNowhereElse(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BlobName(path));
    }

    @Test
    void fitsIntoEveryFileSystem() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BlobName("a".repeat(197) + ".jpg"));
    }
}
