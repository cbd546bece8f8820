package org.keju.mailbox;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** Takes short messages as a gateway of a telephone company does: only those that are signed, and signed lately. */
@RestController
class SmsGateway {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Letters letters;
    private final SecretKeySpec key;
    private final JsonMapper json;
    private final Clock clock;

    SmsGateway(Letters letters, MailboxProperties properties, JsonMapper json, Clock clock) {
        this.letters = letters;
        this.key = new SecretKeySpec(properties.smsSecret().getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.json = json;
        this.clock = clock;
    }

    @PostMapping("/sms")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void take(
            @RequestHeader("Keju-Timestamp") long timestamp,
            @RequestHeader("Keju-Signature") String signature,
            @RequestBody byte[] body) {
        Duration age = Duration.between(Instant.ofEpochSecond(timestamp), clock.instant());
        if (age.abs().compareTo(TOLERANCE) > 0 || !isSigned(signature, timestamp, body)) {
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
        }
        Sms sms = json.readValue(body, Sms.class);
        letters.add("SMS", sms.to(), "", sms.text());
    }

    private boolean isSigned(String signature, long timestamp, byte[] body) {
        return MessageDigest.isEqual(
                signature.getBytes(StandardCharsets.UTF_8),
                signature(timestamp, body).getBytes(StandardCharsets.UTF_8));
    }

    private String signature(long timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    record Sms(String to, String text) {}
}
