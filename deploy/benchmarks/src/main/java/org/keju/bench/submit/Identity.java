package org.keju.bench.submit;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.keju.kit.security.TokenVerification;

/** Vouches for candidates in the place of identity-service, so that thousands of log-ins are no part of what is measured. */
final class Identity implements AutoCloseable {

    static final String NAME = "张伟";
    private static final Duration LIFE = Duration.ofHours(1);
    private static final int COORDINATE_BYTES = 32;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair keys;
    private final HttpServer server;

    private Identity(KeyPair keys, HttpServer server) {
        this.keys = keys;
        this.server = server;
    }

    static Identity start() throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair keys = generator.generateKeyPair();
        byte[] published = published((ECPublicKey) keys.getPublic()).getBytes(StandardCharsets.UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/jwks.json", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, published.length);
            exchange.getResponseBody().write(published);
            exchange.close();
        });
        server.start();
        return new Identity(keys, server);
    }

    private static String published(ECPublicKey key) {
        return """
            {"keys":[{"kty":"EC","crv":"P-256","alg":"ES256","use":"sig","kid":"bench","x":"%s","y":"%s"}]}""".formatted(
                coordinate(key.getW().getAffineX()), coordinate(key.getW().getAffineY()));
    }

    /** Of fixed length, whatever zeros it begins with. */
    private static String coordinate(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] fixed = new byte[COORDINATE_BYTES];
        int length = Math.min(bytes.length, COORDINATE_BYTES);
        System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE_BYTES - length, length);
        return BASE64.encodeToString(fixed);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** What a candidate's browser carries after logging in. */
    String tokenFor(UUID account) throws GeneralSecurityException {
        Instant now = Instant.now();
        String claims = """
            {"iss":"keju-identity","aud":"%s","sub":"%s","roles":["CANDIDATE"],"name":"%s","birthdate":"1998-03-05",\
            "gender":"male","id_number_masked":"1101**********0013","iat":%d,"nbf":%d,"exp":%d}""".formatted(
                        TokenVerification.AUDIENCE,
                        account,
                        NAME,
                        now.getEpochSecond(),
                        now.getEpochSecond(),
                        now.plus(LIFE).getEpochSecond());
        String signed = encoded("{\"typ\":\"JWT\",\"alg\":\"ES256\",\"kid\":\"bench\"}") + "." + encoded(claims);
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(keys.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + BASE64.encodeToString(signature.sign());
    }

    private static String encoded(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
