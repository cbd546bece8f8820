package org.keju.acceptance.actor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Solves the challenges that a page solves in a person's browser: which number after the salt has this SHA-256. */
final class ProofOfWork {

    private ProofOfWork() {}

    /** The header that carries the solution. */
    static String of(JsonNode challenge) {
        Map<String, Object> proof = Map.of(
                "algorithm", challenge.path("algorithm").asString(),
                "challenge", challenge.path("challenge").asString(),
                "salt", challenge.path("salt").asString(),
                "signature", challenge.path("signature").asString(),
                "number", numberOf(challenge));
        return Base64.getEncoder().encodeToString(JsonMapper.shared().writeValueAsBytes(proof));
    }

    private static long numberOf(JsonNode challenge) {
        MessageDigest sha256 = sha256();
        String salt = challenge.path("salt").asString();
        byte[] wanted = HexFormat.of().parseHex(challenge.path("challenge").asString());
        long last = challenge.path("maxnumber").asLong();
        for (long number = 0; number <= last; number++) {
            if (MessageDigest.isEqual(wanted, sha256.digest((salt + number).getBytes(StandardCharsets.UTF_8)))) {
                return number;
            }
        }
        throw new AssertionError("The challenge has no solution");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
