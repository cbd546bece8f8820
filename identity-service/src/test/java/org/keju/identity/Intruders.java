package org.keju.identity;

import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.keju.identity.token.ResignedToken;
import org.keju.identity.token.SigningKeys;
import org.keju.kit.testing.hostile.Callers;
import org.springframework.http.HttpHeaders;

/** A candidate who logs in as often as it takes, and whom the tests give any role. */
final class Intruders implements Callers {

    private final Visitor visitor;
    private final SigningKeys keys;
    private final Clock clock;
    private final String idNumber = Visitor.newIdNumber();
    private final String somebodyElse;
    /** Known to the account, so that what is tried without it does not shut the account's own log-ins out. */
    private final String device;

    Intruders(Visitor visitor, SigningKeys keys, Clock clock) {
        this.visitor = visitor;
        this.keys = keys;
        this.clock = clock;
        visitor.register(idNumber, Visitor.NAME);
        device = deviceOf(visitor.logIn(idNumber, Visitor.PASSWORD));
        String another = Visitor.newIdNumber();
        visitor.register(another, Visitor.NAME);
        somebodyElse = visitor.logIn(another, Visitor.PASSWORD).token();
    }

    @Override
    public String withRole(String role) {
        String token = visitor.post(
                        "/api/identity/sessions",
                        Map.of("idNumber", idNumber, "password", Visitor.PASSWORD),
                        null,
                        Map.of("Keju-Device", device))
                .token();
        return ResignedToken.of(keys, token, "roles", role.isEmpty() ? List.of() : List.of(role));
    }

    private static String deviceOf(Visitor.Reply logIn) {
        return logIn.headers().getOrEmpty(HttpHeaders.SET_COOKIE).stream()
                .filter(cookie -> cookie.startsWith("keju_device="))
                .map(cookie -> cookie.substring("keju_device=".length(), cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String expired() {
        Date end = Date.from(clock.instant().minus(Duration.ofHours(1)));
        return ResignedToken.of(keys, withRole("CANDIDATE"), "exp", end);
    }

    /** The account and the session of another candidate, and what nobody has. */
    @Override
    public List<String> foreignIds() {
        try {
            return List.of(
                    Claims.of(somebodyElse).getSubject(),
                    Claims.of(somebodyElse).getStringClaim("sid"),
                    UUID.randomUUID().toString());
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
