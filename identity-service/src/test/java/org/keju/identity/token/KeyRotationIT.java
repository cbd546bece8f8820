package org.keju.identity.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keju.identity.IdentityIntegrationTest;
import org.keju.identity.config.IdentityProperties;
import org.keju.identity.domain.SecurityLog;
import org.keju.kit.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Two copies of the service with one database. */
@IdentityIntegrationTest
@TestPropertySource(properties = "keju.test=key-rotation") // a database of its own: this one loses keys
class KeyRotationIT {

    private final SigningKeys ours;
    private final SigningKeys theirs;
    private final RotateSigningKeys here;
    private final RotateSigningKeys there;
    private final TestClock clock;

    @Autowired
    KeyRotationIT(
            SigningKeys ours,
            RotateSigningKeys here,
            SigningKeyRows rows,
            IdentityProperties properties,
            SecurityLog log,
            TransactionTemplate transaction,
            TestClock clock) {
        this.ours = ours;
        this.here = here;
        this.clock = clock;
        this.theirs = new SigningKeys(rows, properties, clock);
        this.there = new RotateSigningKeys(
                theirs, rows, new KeyRotation(Duration.ofDays(30), Duration.ofMinutes(10)), log, transaction, clock);
    }

    @BeforeEach
    void oneKeySigns() {
        clock.advance(Duration.ofHours(3)); // whatever a test announced signs, whatever it retired is gone
        here.runIfDue();
        clock.advance(Duration.ofSeconds(11));
    }

    @Test
    void bothRotateAtOnceAndOneKeyFollows() throws Exception {
        clock.advance(Duration.ofDays(31));
        try (ExecutorService copies = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : copies.invokeAll(List.of(rotation(here), rotation(there)))) {
                done.get();
            }
        }

        assertThat(here.list())
                .extracting(RotateSigningKeys.Key::state)
                .containsExactly(KeyState.SIGNING, KeyState.ANNOUNCED);
        assertThat(there.list()).isEqualTo(here.list());
    }

    @Test
    void newKeyIsPublishedByEveryCopyBeforeItSigns() {
        String before = theirs.current().getKeyID();
        here.announce("by command");
        clock.advance(Duration.ofSeconds(11));

        assertThat(theirs.current().getKeyID()).isEqualTo(before);
        assertThat(theirs.published().getKeys()).hasSize(2);

        clock.advance(Duration.ofMinutes(10));
        String after = theirs.current().getKeyID();
        assertThat(after).isNotEqualTo(before).isEqualTo(ours.current().getKeyID());
        assertThat(keyIds()).contains(before, after);

        clock.advance(Duration.ofMinutes(37));
        assertThat(keyIds()).containsExactly(after);
    }

    @Test
    void withdrawnKeyIsGoneAtOnceAndAnotherSigns() {
        String lost = ours.current().getKeyID();
        there.withdraw(lost, "found in a backup");
        clock.advance(Duration.ofSeconds(11));

        assertThat(keyIds()).doesNotContain(lost);
        assertThat(ours.current().getKeyID())
                .isEqualTo(theirs.current().getKeyID())
                .isNotEqualTo(lost);
    }

    @Test
    void withdrawalHastensTheKeyThatIsAnnounced() {
        String lost = ours.current().getKeyID();
        here.announce("by command");
        String next = here.list().getLast().keyId();
        there.withdraw(lost, "found in a backup");
        clock.advance(Duration.ofSeconds(11));

        assertThat(ours.current().getKeyID()).isEqualTo(next);
    }

    private List<String> keyIds() {
        return Stream.of(ours, theirs)
                .flatMap(keys -> keys.published().getKeys().stream())
                .map(JWK::getKeyID)
                .distinct()
                .toList();
    }

    private static Callable<Boolean> rotation(RotateSigningKeys copy) {
        return () -> {
            copy.runIfDue();
            return true;
        };
    }
}
