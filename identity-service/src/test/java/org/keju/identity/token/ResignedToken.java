package org.keju.identity.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;

/** A token of the service with one claim changed, truly signed: what nobody outside can make. */
public final class ResignedToken {

    private ResignedToken() {}

    public static String of(SigningKeys keys, String token, String claim, Object value) {
        try {
            SignedJWT original = SignedJWT.parse(token);
            JWTClaimsSet changed = new JWTClaimsSet.Builder(original.getJWTClaimsSet())
                    .claim(claim, value)
                    .build();
            SignedJWT resigned = new SignedJWT(original.getHeader(), changed);
            resigned.sign(new ECDSASigner(keys.current()));
            return resigned.serialize();
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
