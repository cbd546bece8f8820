package org.keju.bench;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.keju.kit.security.TokenVerification;

/** Vouches for callers in the place of identity-service, so that thousands of log-ins are no part of what is measured. */
public final class IdentityStandIn implements AutoCloseable {

    private static final Duration LIFE = Duration.ofHours(2);

    private final HttpServer server;
    private final ECKey key;

    private IdentityStandIn(HttpServer server, ECKey key) {
        this.server = server;
        this.key = key;
    }

    public static IdentityStandIn start() throws IOException, JOSEException {
        ECKey key = new ECKeyGenerator(Curve.P_256).keyID("bench").generate();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        IdentityStandIn identity = new IdentityStandIn(server, key);
        server.createContext(
                "/.well-known/jwks.json", exchange -> json(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/internal/service-tokens", exchange -> json(exchange, identity.serviceToken()));
        server.start();
        return identity;
    }

    /** Also answers, in the place of another service, whatever is asked for below this path. */
    public IdentityStandIn serving(String path, String contentType, byte[] body) {
        server.createContext(path, exchange -> answer(exchange, contentType, body));
        return this;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** A token as identity-service would sign it. */
    public String token(UUID account, String role) {
        return token(account, role, Map.of());
    }

    /** A token that tells more of its bearer. */
    public String token(UUID account, String role, Map<String, String> more) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer("keju-identity")
                .audience(TokenVerification.AUDIENCE)
                .subject(account.toString())
                .claim("roles", List.of(role))
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)));
        more.forEach(claims::claim);
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, claims.build());
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private String serviceToken() {
        return "{\"token\":\"%s\",\"expiresAt\":\"%s\"}"
                .formatted(token(UUID.randomUUID(), "SERVICE"), Instant.now().plus(LIFE));
    }

    private static void json(HttpExchange exchange, String body) throws IOException {
        answer(exchange, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, String contentType, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", contentType);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
