package org.keju.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.identity.Visitor.Reply;
import org.keju.kit.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people who claim one ID number. */
@IdentityIntegrationTest
class ContestIT {

    private static final Map<String, Object> GO_ON = Map.of("warningsAccepted", List.of("identity.id-number-known"));

    private final Visitor visitor;
    private final Staff staff;
    private final TestClock clock;
    private final String idNumber = Visitor.newIdNumber();

    @Autowired
    ContestIT(Visitor visitor, Staff staff, TestClock clock) {
        this.visitor = visitor;
        this.staff = staff;
        this.clock = clock;
    }

    @Tag("row-19")
    @Test
    void numberKnownUnderAnotherNameIsAWarningAfterWhichOneMayGoOn() {
        visitor.register(idNumber, "王芳");

        Reply warned = visitor.register(idNumber, "王方");
        Reply goneOn = visitor.register(idNumber, "王方", GO_ON);

        assertThat(warned.status()).isEqualTo(409);
        assertThat(warned.body()).contains("identity.id-number-known");
        assertThat(goneOn.status()).isEqualTo(201);
        assertThat(visitor.register(idNumber, "王方", GO_ON).body()).contains("identity.already-registered");
        assertThat(visitor.register(idNumber, "王放", GO_ON).body()).contains("identity.id-number-contested");
    }

    @Tag("row-19")
    @Test
    void bothAreToldAndEachLogsInWithTheirOwnPassword() {
        visitor.register(idNumber, "王芳");
        String first = visitor.logIn(idNumber, Visitor.PASSWORD).token();
        assertThat(contested(visitor.get("/api/identity/me", first))).isFalse();
        visitor.register(
                idNumber,
                "王方",
                Map.of(
                        "warningsAccepted",
                        List.of("identity.id-number-known"),
                        "password",
                        "a password of the second"));

        Reply second = visitor.logIn(idNumber, "a password of the second");

        assertThat(JsonPath.<String>read(second.body(), "$.name")).isEqualTo("王方");
        assertThat(contested(second)).isTrue();
        assertThat(contested(visitor.get("/api/identity/me", first))).isTrue();
        assertThat(JsonPath.<String>read(
                        visitor.logIn(idNumber, Visitor.PASSWORD).body(), "$.name"))
                .isEqualTo("王芳");
        assertThat(visitor.logIn(idNumber, "nobody's password").status()).isEqualTo(401);
    }

    @Test
    void staffClosesTheWrongAccountAndTheOtherIsLeftInPeace() throws Exception {
        visitor.register(idNumber, "王芳");
        Reply second = visitor.register(idNumber, "王方", GO_ON);
        String wrong = JsonPath.read(second.body(), "$.accountId");
        String kept = visitor.logIn(idNumber, Visitor.PASSWORD).token();
        String administrator = staff.administrator();

        Reply list = visitor.get("/api/identity/contested-id-numbers", administrator);
        Reply closed =
                visitor.post("/api/identity/accounts/" + wrong + "/closure", Map.of("reason", "证件核对不符"), administrator);

        String masked = idNumber.substring(0, 3) + "***********" + idNumber.substring(14);
        assertThat(JsonPath.<List<String>>read(
                        list.body(), "$[?(@.maskedIdNumber == '" + masked + "')].claimants[*].name"))
                .contains("王芳", "王方");
        assertThat(list.body()).doesNotContain(idNumber);
        assertThat(closed.status()).isEqualTo(204);
        assertThat(contested(visitor.get("/api/identity/me", kept))).isFalse();
        assertThat(visitor.post(
                                "/api/identity/accounts/" + wrong + "/closure",
                                Map.of("reason", "again"),
                                administrator)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void closureAsksForARecentLogIn() {
        visitor.register(idNumber, "王芳");
        Reply second = visitor.register(idNumber, "王方", GO_ON);
        String wrong = JsonPath.read(second.body(), "$.accountId");

        Reply refused = visitor.post(
                "/api/identity/accounts/" + wrong + "/closure",
                Map.of("reason", "证件核对不符"),
                staff.administratorOfLongAgo(clock));

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.body()).contains("identity.reauthentication-required");
        assertThat(visitor.logIn(idNumber, Visitor.PASSWORD).body()).contains("\"idNumberContested\":true");
    }

    @Test
    void candidateMayNeitherSeeNorCloseTheClaims() {
        visitor.register(idNumber, "王芳");
        String token = visitor.logIn(idNumber, Visitor.PASSWORD).token();

        assertThat(visitor.get("/api/identity/contested-id-numbers", token).status())
                .isEqualTo(403);
        assertThat(visitor.post(
                                "/api/identity/accounts/" + java.util.UUID.randomUUID() + "/closure",
                                Map.of("reason", "x"),
                                token)
                        .status())
                .isEqualTo(403);
    }

    @Tag("row-19")
    @Test
    void ofManyNamesAtOnceTwoAtMostHaveTheNumber() throws Exception {
        try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> registrations = IntStream.range(0, 6)
                    .<Callable<Integer>>mapToObj(i ->
                            () -> visitor.register(idNumber, "考生" + i, GO_ON).status())
                    .toList();

            assertThat(visitors.invokeAll(registrations))
                    .extracting(Future::resultNow)
                    .containsOnly(201, 409)
                    .filteredOn(status -> status == 201)
                    .hasSizeBetween(1, 2);
        }
    }

    @Test
    void unknownDivisionIsOnlyAWarning() {
        String odd = org.keju.identity.domain.IdNumbers.of(
                990101, java.time.LocalDate.of(1991, 5, 5), (int) (System.nanoTime() % 900) + 1);

        assertThat(visitor.register(odd, "王芳").body()).contains("identity.unknown-division");
        assertThat(visitor.register(odd, "王芳", Map.of("warningsAccepted", List.of("identity.unknown-division")))
                        .status())
                .isEqualTo(201);
    }

    private static boolean contested(Reply reply) {
        return JsonPath.<Boolean>read(reply.body(), "$.idNumberContested");
    }
}
