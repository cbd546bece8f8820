package org.keju.acceptance.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.keju.check.Check;
import org.keju.check.Evidence;

/** Looks at the whole platform as {@code ./keju check} does. */
final class EverythingHolds {

    private static final Duration AT_REST_WITHIN = Duration.ofSeconds(60);

    private EverythingHolds() {}

    static void in(Evidence evidence) {
        assertThat(new Check(evidence, AT_REST_WITHIN).run()).isEmpty();
    }
}
