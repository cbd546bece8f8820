package org.keju.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keju.events.application.StepClosed;
import org.keju.kit.ids.UuidBytes;
import org.keju.payment.application.ReconcileDay;
import org.keju.payment.domain.Channel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What finance sees and does. */
class FinanceIT extends PaymentScene {

    private final UUID officer = UUID.randomUUID();

    @Autowired
    private ReconcileDay reconcileDay;

    @BeforeEach
    void aFeeIsDue() {
        feeIsRequested();
    }

    @Test
    @Tag("row-77")
    void anOrderIsFoundByEveryNumberItIsKnownUnder() {
        Started attempt = start();
        ALIPAY.pay(attempt.openCashier());
        isSettledOnceWithBalancedBooks();

        for (String number : List.of(attempt.merchantOrderNumber(), transactionNumber(), applicationId.toString())) {
            get("/api/orders?number=" + number)
                    .jsonPath("$.total")
                    .isEqualTo(1)
                    .jsonPath("$.items[0].applicationId")
                    .isEqualTo(applicationId.toString())
                    .jsonPath("$.items[0].state")
                    .isEqualTo("SETTLED");
        }
        for (String number : List.of("nothing-like-it", "没有这个单号", "🀄")) {
            get("/api/orders?number=" + number).jsonPath("$.total").isEqualTo(0);
        }
    }

    @Test
    @Tag("row-77")
    void anOrderIsFoundByItsTime() {
        String from = clock.instant().minus(Duration.ofMinutes(5)).toString();
        String until = clock.instant().plus(Duration.ofMinutes(5)).toString();
        String own = "&number=" + applicationId;
        get("/api/orders?from=" + from + "&until=" + until + "&state=REQUESTED" + own)
                .jsonPath("$.total")
                .isEqualTo(1);
        get("/api/orders?from=" + until + own).jsonPath("$.total").isEqualTo(0);
        get("/api/orders?until=" + from + own).jsonPath("$.total").isEqualTo(0);
        get("/api/orders?state=SETTLED" + own).jsonPath("$.total").isEqualTo(0);
    }

    @Test
    @Tag("row-76")
    void aVoidOrderIsClosedAtTheChannelAndTakesNoMoneyAnyMore() {
        Started attempt = start();
        String cashier = attempt.openCashier();

        takeBack().expectStatus().isOk().expectBody().jsonPath("$.voided.by").isEqualTo(officer.toString());

        asTimePasses(() -> order().attempts().getFirst().state().equals("CLOSED"));
        assertThat(ALIPAY.get(URI.create(cashier)).body()).contains("can no longer be paid");
        assertThat(order().state()).isEqualTo("VOIDED");

        ALIPAY.payAnyway(attempt.merchantOrderNumber(), "100.00");

        asTimePasses(() -> refunds().equals(List.of("VOIDED 10000 DONE")));
        assertThat(balance("FEES")).isZero();
        booksBalance();
    }

    @Test
    @Tag("row-76")
    void theCandidateOrdersAVoidFeeAnewAndPaysIt() {
        Started attempt = start();
        attempt.openCashier();
        takeBack().expectStatus().isOk();

        Started anew = start();

        assertThat(anew.merchantOrderNumber()).isNotEqualTo(attempt.merchantOrderNumber());
        ALIPAY.pay(anew.openCashier());
        isSettledOnceWithBalancedBooks();
    }

    @Test
    @Tag("row-76")
    void aVoidFeeThatIsNotRequestedAnyMoreIsNotPaid() {
        takeBack().expectStatus().isOk();
        tell(new StepClosed(applicationId, UUID.randomUUID(), StepClosed.Step.PAYMENT));

        request("/attempts").expectStatus().isEqualTo(409);
    }

    @Test
    void aPaidOrderIsNotTakenBack() {
        ALIPAY.pay(start().openCashier());
        isSettledOnceWithBalancedBooks();

        takeBack()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:payment.not-unpaid");
    }

    @Test
    @Tag("row-83")
    void aRefundThatTheChannelRefusedIsTriedAgainOnRequest() {
        Started attempt = start();
        attempt.openCashier();
        ALIPAY.losesNoticesAndTalksNonsense();
        ALIPAY.payAnyway(attempt.merchantOrderNumber(), "300.00");
        notify(ALIPAY.notice(attempt.merchantOrderNumber()));
        await().until(() -> refunds().equals(List.of("AMOUNT_MISMATCH 30000 DUE")));
        UUID refund = refundId();
        post("/api/refunds/" + refund + "/retry", Map.of()).expectStatus().isEqualTo(409);
        jdbc.sql("update refund set state = 'REFUSED', next_try_at = null, refusal = 'ACQ.TEST' where id = ?")
                .param(UuidBytes.of(refund))
                .update();
        get("/api/refunds?state=REFUSED&size=100")
                .jsonPath("$.items[?(@.refundId == '%s')].refusal".formatted(refund))
                .isEqualTo("ACQ.TEST");

        // while the channel still fails, or a try that is under way could pay back what is about to be tried again
        post("/api/refunds/" + refund + "/retry", Map.of()).expectStatus().isOk();
        ALIPAY.behaves();

        asTimePasses(() -> refunds().equals(List.of("AMOUNT_MISMATCH 30000 DONE")));
        get("/api/refunds/sums").jsonPath("$[?(@.state == 'DONE')].amountFen").exists();
        booksBalance();
    }

    @Test
    @Tag("row-80")
    void aDayIsSignedOffWhenItsDifferencesAreExplained() {
        jdbc.sql("delete from reconciliation_difference").update();
        jdbc.sql("delete from reconciliation").update();
        Started attempt = start();
        ALIPAY.pay(attempt.openCashier());
        isSettledOnceWithBalancedBooks();
        ALIPAY.billSays(attempt.merchantOrderNumber(), "99.99");
        reconcileDay.run(Channel.ALIPAY, LocalDate.now(ZoneId.of("Asia/Shanghai")));
        UUID report = jdbc.sql("select id from reconciliation")
                .query((row, n) -> UuidBytes.toUuid(row.getBytes(1)))
                .single();
        String address = "/api/reconciliations/" + report;
        post(address + "/sign-off", Map.of()).expectStatus().isEqualTo(422);

        openLines()
                .forEach(line -> post(
                                address + "/differences/" + line + "/explanation",
                                Map.of("explanation", "Seen in the bank"))
                        .expectStatus()
                        .isOk());
        post(address + "/sign-off", Map.of()).expectStatus().isOk();

        get(address)
                .jsonPath("$.day.signedOffBy")
                .isEqualTo(officer.toString())
                .jsonPath("$.differences[?(@.merchantOrderNumber == '%s')].outcome"
                        .formatted(attempt.merchantOrderNumber()))
                .isEqualTo("EXPLAINED");
        get("/api/reconciliations").jsonPath("$.reports[0].open").isEqualTo(0);
        post(address + "/sign-off", Map.of()).expectStatus().isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/orders", "/api/refunds", "/api/refunds/sums", "/api/reconciliations"})
    void auditorsReadAndOthersDoNot(String address) {
        ask(address, tokens.staff(officer, "AUDITOR")).expectStatus().isOk();
        ask(address, tokens.staff(officer, "REVIEWER")).expectStatus().isForbidden();
        ask(address, tokens.candidate(accountId)).expectStatus().isForbidden();
    }

    @Test
    void auditorsChangeNothing() {
        for (String address :
                List.of("/api/orders/%s/void", "/api/refunds/%s/retry", "/api/reconciliations/%s/sign-off")) {
            http.post()
                    .uri(address.formatted(UUID.randomUUID()))
                    .header("Authorization", "Bearer " + tokens.staff(officer, "AUDITOR"))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("reason", "Because"))
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        UUID nothing = UUID.randomUUID();
        ask("/api/orders/" + nothing, tokens.staff(officer, "FINANCE_OFFICER"))
                .expectStatus()
                .isNotFound();
        ask("/api/reconciliations/" + nothing, tokens.staff(officer, "FINANCE_OFFICER"))
                .expectStatus()
                .isNotFound();
        post("/api/refunds/" + nothing + "/retry", Map.of()).expectStatus().isNotFound();
    }

    private RestTestClient.ResponseSpec takeBack() {
        return post("/api/orders/" + orderId() + "/void", Map.of("reason", "Asked for twice"));
    }

    private RestTestClient.BodyContentSpec get(String address) {
        return ask(address, tokens.staff(officer, "FINANCE_OFFICER"))
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private RestTestClient.ResponseSpec ask(String address, String token) {
        return http.get()
                .uri(address)
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private RestTestClient.ResponseSpec post(String address, Map<String, String> body) {
        return http.post()
                .uri(address)
                .header("Authorization", "Bearer " + tokens.staff(officer, "FINANCE_OFFICER"))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private List<Integer> openLines() {
        return jdbc.sql("select line from reconciliation_difference where outcome = 'OPEN'")
                .query(Integer.class)
                .list();
    }

    private UUID orderId() {
        return idOf("select id from payment_order where application_id = ?");
    }

    private UUID refundId() {
        return idOf("select f.id from refund f join payment_order o on o.id = f.order_id where o.application_id = ?");
    }

    private UUID idOf(String sql) {
        return jdbc.sql(sql)
                .param(UuidBytes.of(applicationId))
                .query((row, number) -> UuidBytes.toUuid(row.getBytes(1)))
                .single();
    }

    private String transactionNumber() {
        return jdbc.sql("""
                        select r.transaction_number from receipt r join payment_order o on o.id = r.order_id
                        where o.application_id = ?
                        """)
                .param(UuidBytes.of(applicationId))
                .query(String.class)
                .single();
    }
}
