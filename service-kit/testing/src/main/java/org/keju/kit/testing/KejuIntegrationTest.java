package org.keju.kit.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of a whole service on a random port, with a real database of its own and a real broker: embedded ones, or
 * containers if {@code -Dkeju.test.servers=containers} says so. It can be given {@link TestTokens}, {@link TestClock},
 * {@link EventProbe} and a {@code RestTestClient}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestServers.class)
@ActiveProfiles(resolver = ServerProfiles.class)
@Tag(KejuIntegrationTest.ON_SERVERS)
public @interface KejuIntegrationTest {

    /** The tag of tests that can run on either kind of servers. */
    String ON_SERVERS = "on-servers";
}
