package org.keju.kit.testing.hostile;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.keju.kit.testing.TestClock;
import org.keju.kit.testing.TestTokens;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Somebody new in any role, who knows the ids of what belongs to others. */
public final class Strangers {

    private static final Duration LONG_AGO = Duration.ofHours(2);

    private final RestTestClient http;
    private final TestTokens tokens;
    private final TestClock clock;
    private final Environment environment;

    public Strangers(RestTestClient http, TestTokens tokens, TestClock clock, Environment environment) {
        this.http = http;
        this.tokens = tokens;
        this.clock = clock;
        this.environment = environment;
    }

    /** The service's own list of its operations. */
    public String document() {
        return Objects.requireNonNull(http.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    /** All that the service can do, to be tried with these ids. */
    public HostileInput attack(Object... foreignIds) {
        return attackOn(document(), foreignIds);
    }

    public HostileInput attackOn(String document, Object... foreignIds) {
        List<String> ids = Stream.concat(Arrays.stream(foreignIds), Stream.of(UUID.randomUUID()))
                .map(Object::toString)
                .toList();
        return HostileInput.of(document)
                .at(URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port")))
                .as(new Tokens(ids));
    }

    private final class Tokens implements Callers {

        private final UUID id = UUID.randomUUID();
        private final List<String> foreignIds;
        private final String expired;

        /** The clock is moved before the attack begins, which comes from several sides at once. */
        Tokens(List<String> foreignIds) {
            this.foreignIds = foreignIds;
            Instant now = clock.instant();
            clock.moveTo(now.minus(LONG_AGO));
            expired = withRole("CANDIDATE");
            clock.moveTo(now);
        }

        @Override
        public String withRole(String role) {
            return tokens.token(id, role.isEmpty() ? List.of() : List.of(role), Map.of("name", "路人"));
        }

        @Override
        public String expired() {
            return expired;
        }

        @Override
        public List<String> foreignIds() {
            return foreignIds;
        }
    }
}
