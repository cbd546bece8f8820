package org.keju.identity;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.altcha.altcha.Altcha;

/** Makes proofs of work as a page does. */
final class Proofs {

    private Proofs() {}

    /** Solves a challenge; the header that carries the solution. */
    static String of(String challenge) {
        return answer(challenge, numberOf(challenge));
    }

    /** The header with this number, right or wrong. */
    static String answer(String challenge, int number) {
        String payload =
                "{\"algorithm\":\"SHA-256\",\"challenge\":\"%s\",\"number\":%d,\"salt\":\"%s\",\"signature\":\"%s\"}"
                        .formatted(
                                read(challenge, "challenge"),
                                number,
                                read(challenge, "salt"),
                                read(challenge, "signature"));
        return Base64.getEncoder().encodeToString(payload.getBytes(StandardCharsets.UTF_8));
    }

    static int numberOf(String challenge) {
        long maximum = JsonPath.<Number>read(challenge, "$.maxnumber").longValue();
        try {
            return Altcha.solveChallenge(
                            read(challenge, "challenge"), read(challenge, "salt"), Altcha.Algorithm.SHA256, maximum, 0)
                    .number;
        } catch (Exception e) {
            throw new AssertionError("The challenge cannot be solved: " + challenge, e);
        }
    }

    private static String read(String challenge, String member) {
        return JsonPath.read(challenge, "$." + member);
    }
}
