package org.keju.identity.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.keju.identity.domain.LogInRefused;
import org.keju.kit.security.TokenProperties;
import org.springframework.stereotype.Service;

/** Gives a service that knows the shared secret a token with which to call the others. */
@Service
public class IssueServiceToken {

    private final byte[] secret;
    private final Tokens tokens;

    IssueServiceToken(TokenProperties properties, Tokens tokens) {
        if (properties.serviceSecret().isBlank()) {
            throw new IllegalStateException(
                    "Set KEJU_SERVICE_SECRET: without it any program could call itself a service of the platform");
        }
        this.secret = bytes(properties.serviceSecret());
        this.tokens = tokens;
    }

    /** Compares in a time that does not tell how much of the secret was right. */
    public IssuedToken run(String service, String claimed) {
        if (!MessageDigest.isEqual(secret, bytes(claimed))) {
            throw new LogInRefused();
        }
        return tokens.issueTo(service);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
