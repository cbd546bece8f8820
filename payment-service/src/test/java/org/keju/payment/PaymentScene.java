package org.keju.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.keju.events.EventName;
import org.keju.events.LocalizedText;
import org.keju.events.PublishedEvent;
import org.keju.events.Topics;
import org.keju.events.application.PaymentRequested;
import org.keju.events.payment.PaymentSettled;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestClock;
import org.keju.kit.testing.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/** One candidate, one application with a fee of 100 yuan, and Alipay. A test tells what happens in these words. */
@KejuIntegrationTest
abstract class PaymentScene {

    static final SimulatedAlipay ALIPAY = SimulatedAlipay.INSTANCE;
    static final long FEE = 10_000;
    static final int QUESTIONS_AT_ONCE = 4;

    UUID applicationId = UUID.randomUUID();
    UUID accountId = UUID.randomUUID();

    @Autowired
    EventProbe probe;

    @Autowired
    TestTokens tokens;

    @Autowired
    TestClock clock;

    @Autowired
    RestTestClient http;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry properties) {
        properties.add("keju.payment.public-url", FrontDoor.INSTANCE::url);
        properties.add("keju.payment.alipay.app-id", () -> SimulatedAlipay.APP_ID);
        properties.add("keju.payment.alipay.seller-id", () -> SimulatedAlipay.SELLER_ID);
        properties.add(
                "keju.payment.alipay.app-private-key", () -> ALIPAY.merchant().privateKey());
        properties.add(
                "keju.payment.alipay.public-keys",
                () -> ALIPAY.keys().publicKey() + "," + ALIPAY.nextKeys().publicKey());
        // as the gateway does for browsers: a refused body is read to its end, so that the refusal can be read
        properties.add("server.tomcat.max-swallow-size", () -> "8MB");
        // a day is reconciled when a test says so: a report that the service made meanwhile would be another one
        properties.add("keju.payment.reconciliation-interval", () -> "1d");
        properties.add("keju.payment.questions-at-once", () -> QUESTIONS_AT_ONCE);
        properties.add("keju.payment.alipay.patience", () -> "2s");
        properties.add("keju.payment.alipay.rest", () -> "200ms");
        properties.add("keju.payment.alipay.gateway-url", ALIPAY::gateway);
    }

    /** However far another test went: Alipay's clock shows the true time. */
    @BeforeEach
    void itIsNow() {
        clock.moveTo(Instant.now());
    }

    @BeforeEach
    void openTheDoor(@LocalServerPort int port) {
        FrontDoor.INSTANCE.leadTo(port);
    }

    @AfterEach
    void alipayRecovers() {
        ALIPAY.behaves();
    }

    /** Whatever a test did: at every moment every fen is accounted for. */
    @AfterEach
    void theBooksAreRight() {
        new MoneyInvariants(jdbc).hold();
    }

    /** From now on another person is at it, with an application and a fee of their own. */
    Person somebodyElse() {
        return become(new Person(UUID.randomUUID(), UUID.randomUUID()));
    }

    Person become(Person person) {
        applicationId = person.applicationId();
        accountId = person.accountId();
        return person;
    }

    void feeIsRequested() {
        feeIsRequested(FEE);
    }

    void feeIsRequested(long fen) {
        LocalizedText subject = new LocalizedText("2026年度考试 考试费", "Examination 2026, fee");
        tell(new PaymentRequested(
                applicationId,
                UUID.randomUUID(),
                accountId,
                subject,
                List.of(new PaymentRequested.Item(subject, fen)),
                fen,
                clock.instant().plus(Duration.ofDays(2))));
    }

    /** Tells the service, and waits until it has taken note. */
    void tell(PublishedEvent event) {
        tell(UUID.randomUUID(), event);
    }

    /** Waits until it is so while the clock goes on: what the channel could not answer just now is asked again by and by. */
    void asTimePasses(BooleanSupplier condition) {
        await().until(() -> {
            boolean so = condition.getAsBoolean();
            if (!so) {
                clock.advance(Duration.ofMinutes(1));
            }
            return so;
        });
    }

    /** The same id twice is the same event delivered again. */
    void tell(UUID eventId, PublishedEvent event) {
        probe.send(eventId, event);
        await().pollInterval(Duration.ofMillis(20))
                .until(() -> jdbc.sql("select count(*) from inbox where event_id = ?")
                                .param(UuidBytes.of(eventId))
                                .query(Long.class)
                                .single()
                        == 1);
    }

    Started start() {
        return Objects.requireNonNull(request("/attempts")
                .expectStatus()
                .isCreated()
                .expectBody(Started.class)
                .returnResult()
                .getResponseBody());
    }

    Order check() {
        return body(request("/check"));
    }

    Order order() {
        return body(http.get()
                .uri("/api/payments/" + applicationId)
                .header("Authorization", bearer())
                .exchange());
    }

    RestTestClient.ResponseSpec request(String action) {
        return http.post()
                .uri("/api/payments/" + applicationId + action)
                .header("Authorization", bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("channel", "ALIPAY"))
                .exchange();
    }

    HttpResponse<String> notify(String form) {
        return ALIPAY.post(FrontDoor.INSTANCE.url() + "/api/payments/notices/alipay", form);
    }

    /** Waits until the order is settled, and sees that the others were told once and the books agree. */
    void isSettledOnceWithBalancedBooks() {
        PaymentSettled event = probe.await(
                PaymentSettled.class, settled -> settled.applicationId().equals(applicationId));
        assertThat(event.amountFen()).isEqualTo(FEE);
        assertThat(event.channel()).isEqualTo("ALIPAY");
        assertThat(order().state()).isEqualTo("SETTLED");
        assertThat(settlements()).isEqualTo(1);
        assertThat(balance("FEES")).isEqualTo(FEE);
        booksBalance();
    }

    void booksBalance() {
        new MoneyInvariants(jdbc).hold();
    }

    /** A crash may have an event delivered again: under the same id it is the same one. */
    long settlements() {
        return probe.records(Topics.PAYMENT).stream()
                .filter(message -> message.key().equals(applicationId.toString()))
                .filter(message -> header(message, "ce_type").equals(EventName.Names.of(PaymentSettled.class)))
                .map(message -> header(message, "ce_id"))
                .distinct()
                .count();
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** What stands on the credit side of an account for this order, in fen. */
    long balance(String account) {
        return jdbc.sql("""
                        select coalesce(sum(e.credit_fen - e.debit_fen), 0) from ledger_entry e
                        join receipt r on r.id = e.receipt_id
                        join payment_order o on o.id = r.order_id
                        where e.account = ? and o.application_id = ?
                        """)
                .params(account, UuidBytes.of(applicationId))
                .query(Long.class)
                .single();
    }

    List<String> refunds() {
        return jdbc.sql("""
                        select concat(f.reason, ' ', f.amount_fen, ' ', f.state) from refund f
                        join payment_order o on o.id = f.order_id where o.application_id = ? order by f.created_at
                        """)
                .param(UuidBytes.of(applicationId))
                .query(String.class)
                .list();
    }

    String verdictOn(String notice) {
        return jdbc.sql("select verdict from channel_notice where body = ?")
                .param(notice.getBytes(StandardCharsets.UTF_8))
                .query(String.class)
                .single();
    }

    private String bearer() {
        return "Bearer " + tokens.candidate(accountId);
    }

    private static Order body(RestTestClient.ResponseSpec response) {
        return Objects.requireNonNull(response.expectStatus()
                .isOk()
                .expectBody(Order.class)
                .returnResult()
                .getResponseBody());
    }

    /** Whoever the scene is about. */
    record Person(UUID applicationId, UUID accountId) {}

    /** An attempt and the way to the cashier. */
    record Started(UUID attemptId, String merchantOrderNumber, Form form) {

        String openCashier() {
            return ALIPAY.openCashier(form.action(), form.fields());
        }
    }

    record Form(String action, String method, Map<String, String> fields) {}

    record Order(
            String state,
            long amountFen,
            @Nullable String settledBy,
            @Nullable Paid receipt,
            long owedBackFen,
            List<String> channels,
            List<Attempt> attempts,
            List<Refund> refunds) {

        record Attempt(String merchantOrderNumber, String state) {}

        record Paid(String merchantOrderNumber, String transactionNumber, long amountFen) {}

        record Refund(long amountFen, String reason, String state) {}
    }
}
