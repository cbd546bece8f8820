package org.keju.kit.testing.hostile;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tokens that say what a good one says and are worth nothing. */
final class ForgedTokens {

    private ForgedTokens() {}

    static Map<String, String> of(String good, String expired) {
        try {
            SignedJWT token = SignedJWT.parse(good);
            JWTClaimsSet claims = token.getJWTClaimsSet();
            Map<String, String> forged = new LinkedHashMap<>();
            forged.put("expired token", expired);
            forged.put("token of another key", anotherKey(token.getHeader(), claims));
            forged.put("token without algorithm", new PlainJWT(claims).serialize());
            forged.put("token that names the key a secret", sharedSecret(claims));
            forged.put("token with other claims", otherClaims(good, claims));
            forged.put("token without signature", good.substring(0, good.lastIndexOf('.') + 1));
            forged.put("no token at all", "<script>alert(1)</script>");
            return forged;
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String anotherKey(JWSHeader header, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(new ECDSASigner(new ECKeyGenerator(Curve.P_256).generate()));
        return token.serialize();
    }

    private static String sharedSecret(JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        token.sign(new MACSigner(new byte[32]));
        return token.serialize();
    }

    private static String otherClaims(String good, JWTClaimsSet claims) {
        JWTClaimsSet more = new JWTClaimsSet.Builder(claims)
                .claim("roles", List.of("EXAM_ADMINISTRATOR", "AUDITOR", "SERVICE"))
                .build();
        String[] parts = good.split("\\.", -1);
        String payload = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(more.toString().getBytes(StandardCharsets.UTF_8));
        return parts[0] + "." + payload + "." + parts[2];
    }
}
