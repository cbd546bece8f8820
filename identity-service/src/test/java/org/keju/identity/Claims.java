package org.keju.identity;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;

/** What a token says. */
final class Claims {

    private Claims() {}

    static JWTClaimsSet of(String token) throws ParseException {
        return SignedJWT.parse(token).getJWTClaimsSet();
    }
}
