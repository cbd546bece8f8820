package org.keju.kit.testing.hostile;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.keju.kit.testing.hostile.Operation.Parameter;

/** Reaches for what belongs to somebody else: nobody may so much as learn that it is there. */
final class Ownership {

    private final Attacker attacker;
    private final Callers callers;

    Ownership(Attacker attacker, Callers callers) {
        this.attacker = attacker;
        this.callers = callers;
    }

    void check(Operation operation, List<String> roles, Queue<String> findings) {
        for (Parameter parameter : operation.parameters()) {
            if (parameter.isIn("path") && !operation.access().anybody()) {
                roles.stream()
                        .filter(operation.access()::allows)
                        .forEach(role -> reach(operation, parameter, role, findings));
            }
        }
    }

    private void reach(Operation operation, Parameter parameter, String role, Queue<String> findings) {
        HostileRequest harmless = AccessMatrix.harmless(operation);
        for (String id : callers.foreignIds()) {
            HostileRequest request = new HostileRequest(
                    operation,
                    parameter.name(),
                    id,
                    null,
                    HostileRequest.target(operation, Map.of(parameter.name(), id)),
                    harmless.headers(),
                    harmless.body());
            HttpResponse<byte[]> response = attacker.send(request, callers.withRole(role), Verdict.Reader.ENGLISH);
            if (response.statusCode() < 300) {
                findings.add(request + " as " + role + " is answered with " + response.statusCode());
            }
            Verdict.on(response, Verdict.Reader.ENGLISH, null).forEach(fault -> findings.add(request + " " + fault));
        }
    }
}
