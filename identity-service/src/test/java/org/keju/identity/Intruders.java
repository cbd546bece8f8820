package org.keju.identity;

import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.keju.identity.token.ResignedToken;
import org.keju.identity.token.SigningKeys;
import org.keju.kit.testing.hostile.Callers;

/** A candidate who logs in as often as it takes, and whom the tests give any role. */
final class Intruders implements Callers {

    private final Visitor visitor;
    private final SigningKeys keys;
    private final Clock clock;
    private final String idNumber = Visitor.newIdNumber();
    private final String somebodyElse;

    Intruders(Visitor visitor, SigningKeys keys, Clock clock) {
        this.visitor = visitor;
        this.keys = keys;
        this.clock = clock;
        visitor.register(idNumber, Visitor.NAME);
        String another = Visitor.newIdNumber();
        visitor.register(another, Visitor.NAME);
        somebodyElse = visitor.logIn(another, Visitor.PASSWORD).token();
    }

    @Override
    public String withRole(String role) {
        String token = visitor.logIn(idNumber, Visitor.PASSWORD).token();
        return ResignedToken.of(keys, token, "roles", role.isEmpty() ? List.of() : List.of(role));
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
