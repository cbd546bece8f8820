package org.keju.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserCacheTest {

    private static final Path HOME = Path.of("/home/somebody");

    @Test
    void liesInTheHomeFolder() {
        assertThat(UserCache.folder(Map.of(), HOME)).isEqualTo(Path.of("/home/somebody/.cache/keju"));
    }

    @Test
    void followsTheConfiguredCacheFolder() {
        assertThat(UserCache.folder(Map.of("XDG_CACHE_HOME", "/var/cache"), HOME))
                .isEqualTo(Path.of("/var/cache/keju"));
    }

    @Test
    void ignoresARelativeCacheFolder() {
        assertThat(UserCache.folder(Map.of("XDG_CACHE_HOME", "cache"), HOME))
                .isEqualTo(Path.of("/home/somebody/.cache/keju"));
    }
}
