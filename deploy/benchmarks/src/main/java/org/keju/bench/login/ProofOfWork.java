package org.keju.bench.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Solves a challenge as a browser does: which number after the salt has this SHA-256. */
final class ProofOfWork {

    private ProofOfWork() {}

    static String of(String challenge) {
        String proof =
                "{\"algorithm\":\"SHA-256\",\"challenge\":\"%s\",\"number\":%d,\"salt\":\"%s\",\"signature\":\"%s\"}"
                        .formatted(
                                member(challenge, "challenge"),
                                numberOf(member(challenge, "salt"), member(challenge, "challenge")),
                                member(challenge, "salt"),
                                member(challenge, "signature"));
        return Base64.getEncoder().encodeToString(proof.getBytes(StandardCharsets.UTF_8));
    }

    private static int numberOf(String salt, String challenge) {
        byte[] wanted = HexFormat.of().parseHex(challenge);
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            int number = 0;
            while (!MessageDigest.isEqual(wanted, sha256.digest((salt + number).getBytes(StandardCharsets.UTF_8)))) {
                number++;
            }
            return number;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String member(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("No " + name + " in " + json);
        }
        return found.group(1);
    }
}
