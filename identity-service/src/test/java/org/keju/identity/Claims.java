package org.keju.identity;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.UUID;

/** What a token says. */
final class Claims {

    private Claims() {}

    static UUID accountOf(String token) {
        try {
            return UUID.fromString(of(token).getSubject());
        } catch (ParseException e) {
            throw new AssertionError("No token: " + token, e);
        }
    }

    static JWTClaimsSet of(String token) throws ParseException {
        return SignedJWT.parse(token).getJWTClaimsSet();
    }
}
