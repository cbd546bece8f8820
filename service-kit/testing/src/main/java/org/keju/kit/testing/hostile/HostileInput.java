package org.keju.kit.testing.hostile;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.keju.kit.testing.hostile.Verdict.Reader;

/**
 * Attacks a running service:
 * {@code HostileInput.of(document).at(address).as(callers).attack().assertHarmless()}.
 */
public final class HostileInput {

    /** All that a token can say its bearer may do. */
    private static final List<String> ROLES = List.of(
            "CANDIDATE",
            "PHOTO_AUDITOR",
            "REVIEWER",
            "FEE_OFFICER",
            "EXAM_ADMINISTRATOR",
            "FINANCE_OFFICER",
            "AUDITOR",
            "SERVICE");

    private static final int AT_ONCE = 4;

    private final List<Operation> operations;
    private final Attacker attacker;
    private final Callers callers;
    private final Queue<String> findings = new ConcurrentLinkedQueue<>();

    private HostileInput(List<Operation> operations, Attacker attacker, Callers callers) {
        this.operations = operations;
        this.attacker = attacker;
        this.callers = callers;
    }

    /** What there is to attack. */
    public static Target of(String openApiDocument) {
        return new Target(new ApiDocument(openApiDocument).operations());
    }

    /** Who may call what, as the service's document says. */
    AccessTable access() {
        return new AccessTable(operations);
    }

    /** Sends everything to everything. */
    public Findings attack() {
        return inParallel(operation -> {
            Session session = new Session(operation);
            HostileRequests.to(operation).forEach(session::send);
        });
    }

    /** Tries what belongs to somebody else, with every token that lets its bearer in at all. */
    public Findings reachForOthers(List<String> roles) {
        return inParallel(operation -> new Ownership(attacker, callers).check(operation, roles, findings));
    }

    /** Tries every operation as everybody, and with tokens that are none. */
    public Findings tryEveryRole() {
        return inParallel(operation -> new AccessMatrix(attacker, callers).check(operation, ROLES, findings));
    }

    private Findings inParallel(Consumer<Operation> attack) {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<? extends Future<?>> attacks = operations.stream()
                    .map(operation -> threads.submit(() -> attack.accept(operation)))
                    .toList();
            for (Future<?> each : attacks) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new AssertionError("The attack itself failed", e.getCause());
        }
        return new Findings(operations.size(), attacker.sent(), List.copyOf(findings));
    }

    /** The operations, before it is known where they are. */
    public static final class Target {

        private final List<Operation> operations;

        private Target(List<Operation> operations) {
            this.operations = operations;
        }

        public Located at(URI service) {
            return new Located(operations, new Attacker(service));
        }
    }

    /** The operations of a running service. */
    public static final class Located {

        private final List<Operation> operations;
        private final Attacker attacker;

        private Located(List<Operation> operations, Attacker attacker) {
            this.operations = operations;
            this.attacker = attacker;
        }

        public HostileInput as(Callers callers) {
            return new HostileInput(operations, attacker, callers);
        }
    }

    /** Somebody who may call the operation, and logs in again when a request has ended their session. */
    private final class Session {

        private final Operation operation;
        private @Nullable String token;
        private boolean english;

        Session(Operation operation) {
            this.operation = operation;
            logIn();
        }

        void send(HostileRequest request) {
            english = !english;
            Reader reader = readerOf(request);
            HttpResponse<byte[]> response = attacker.send(request, token, reader);
            Verdict.on(response, reader, request.marker()).forEach(fault -> findings.add(request + " " + fault));
            if (response.statusCode() == 401 || (operation.changesSomething() && response.statusCode() < 300)) {
                logIn();
            }
        }

        private Reader readerOf(HostileRequest request) {
            if (request.headers().containsKey("Accept-Language")) {
                return Reader.UNKNOWN;
            }
            return english ? Reader.ENGLISH : Reader.CHINESE;
        }

        private void logIn() {
            Operation.Access access = operation.access();
            String role =
                    access.roles().isEmpty() ? "CANDIDATE" : access.roles().getFirst();
            token = access.anybody() ? null : callers.withRole(role);
        }
    }
}
