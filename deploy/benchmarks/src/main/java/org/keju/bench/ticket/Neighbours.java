package org.keju.bench.ticket;

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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.keju.kit.security.TokenVerification;

/** The two services that ticket-service asks: one vouches for callers, the other has everybody's photo. */
final class Neighbours implements AutoCloseable {

    private static final Duration LIFE = Duration.ofHours(2);

    private final HttpServer server;
    private final ECKey key;

    private Neighbours(HttpServer server, ECKey key) {
        this.server = server;
        this.key = key;
    }

    static Neighbours start(byte[] photo) throws IOException, JOSEException {
        ECKey key = new ECKeyGenerator(Curve.P_256).keyID("bench").generate();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        Neighbours neighbours = new Neighbours(server, key);
        server.createContext(
                "/.well-known/jwks.json", exchange -> json(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext(
                "/internal/service-tokens",
                exchange -> json(
                        exchange,
                        "{\"token\":\"%s\",\"expiresAt\":\"%s\"}"
                                .formatted(
                                        neighbours.token(UUID.randomUUID(), "SERVICE"),
                                        Instant.now().plus(LIFE))));
        server.createContext("/internal/photos/", exchange -> answer(exchange, "image/jpeg", photo));
        server.start();
        return neighbours;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A token as identity-service would sign it. */
    String token(UUID account, String role) {
        Instant now = Instant.now();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer("keju-identity")
                .audience(TokenVerification.AUDIENCE)
                .subject(account.toString())
                .claim("roles", List.of(role))
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .build();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static void json(HttpExchange exchange, String body) throws IOException {
        answer(exchange, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
