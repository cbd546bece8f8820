package org.keju.kit.testing.hostile;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Holds the service to the access that its document declares: whoever may not call an operation is told so by the security
 * rules themselves, and whoever may gets past them.
 */
final class AccessMatrix {

    private static final String NOT_AUTHENTICATED = "urn:keju:problem:request.not-authenticated";
    private static final String NOT_ALLOWED = "urn:keju:problem:request.not-allowed";

    private final Attacker attacker;
    private final Callers callers;

    AccessMatrix(Attacker attacker, Callers callers) {
        this.attacker = attacker;
        this.callers = callers;
    }

    void check(Operation operation, List<String> roles, Queue<String> findings) {
        HostileRequest request = harmless(operation);
        check(request, "without token", null, operation.access().anybody() ? "" : NOT_AUTHENTICATED, findings);
        check(request, "without role", callers.withRole(""), expected(operation, ""), findings);
        for (String role : roles) {
            check(request, "as " + role, callers.withRole(role), expected(operation, role), findings);
        }
        Map<String, String> forged = ForgedTokens.of(callers.withRole("EXAM_ADMINISTRATOR"), callers.expired());
        // a bad token is refused even where none is needed
        forged.forEach((name, token) -> check(request, "with " + name, token, NOT_AUTHENTICATED, findings));
    }

    private static String expected(Operation operation, String role) {
        return operation.access().allows(role) ? "" : NOT_ALLOWED;
    }

    private void check(
            HostileRequest request, String caller, @Nullable String token, String expected, Queue<String> findings) {
        HttpResponse<byte[]> response = attacker.send(request, token, Verdict.Reader.ENGLISH);
        String problem = Verdict.problemOf(response);
        boolean refused = problem.equals(NOT_AUTHENTICATED) || problem.equals(NOT_ALLOWED);
        if (expected.isEmpty() ? refused : !problem.equals(expected)) {
            findings.add("%s %s is answered with %d %s"
                    .formatted(request.operation(), caller, response.statusCode(), problem));
        }
        Verdict.on(response, Verdict.Reader.ENGLISH, null)
                .forEach(fault -> findings.add(request.operation() + " " + caller + " " + fault));
    }

    static HostileRequest harmless(Operation operation) {
        Map<String, String> headers =
                operation.example() == null ? Map.of() : Map.of("Content-Type", operation.bodyType());
        return new HostileRequest(
                operation,
                "nothing",
                "",
                null,
                HostileRequest.target(operation, Map.of()),
                headers,
                HostileRequests.bytes(operation.example()));
    }
}
