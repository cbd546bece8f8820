package org.keju.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;

/** What candidates do with their own orders: find them, and take back what they have not paid. */
class OwnOrdersIT extends PaymentScene {

    @BeforeEach
    void aFeeIsDue() {
        feeIsRequested();
    }

    @Test
    @Tag("row-76")
    void anUnpaidOrderIsClosedAtTheChannelAndOrderedAnew() {
        Started attempt = start();
        String cashier = attempt.openCashier();

        request("/void").expectStatus().isOk();

        assertThat(order().state()).isEqualTo("VOIDED");
        assertThat(order().attempts().getFirst().state()).isEqualTo("CLOSED");
        assertThat(ALIPAY.get(URI.create(cashier)).body()).contains("can no longer be paid");
        Started anew = start();
        assertThat(anew.merchantOrderNumber()).isNotEqualTo(attempt.merchantOrderNumber());
        ALIPAY.pay(anew.openCashier());
        isSettledOnceWithBalancedBooks();
    }

    @Test
    @Tag("row-76")
    void anOrderThatNobodyBeganToPayIsTakenBackAsWell() {
        request("/void").expectStatus().isOk();
        assertThat(order().state()).isEqualTo("VOIDED");
        isRefused("/void", 409, "payment.not-unpaid");
    }

    @Test
    @Tag("row-76")
    void anOrderThatTurnsOutToBePaidStaysPaid() {
        ALIPAY.losesNotices();
        ALIPAY.pay(start().openCashier());

        isRefused("/void", 409, "payment.already-settled");

        isSettledOnceWithBalancedBooks();
    }

    @Test
    @Tag("row-76")
    void whileTheChannelCannotBeAskedNothingIsTakenBack() {
        start().openCashier();
        ALIPAY.losesNoticesAndTalksNonsense();

        isRefused("/void", 503, "payment.not-closed");
        assertThat(order().state()).isEqualTo("PAYING");

        ALIPAY.behaves();
        await().untilAsserted(() -> request("/void").expectStatus().isOk());
        assertThat(order().state()).isEqualTo("VOIDED");
    }

    @Test
    @Tag("row-76")
    void whoeverStillComesToTheChannelGetsTheMoneyBack() {
        Started neverOpened = start();
        request("/void").expectStatus().isOk();
        assertThat(order().state()).isEqualTo("VOIDED");

        ALIPAY.pay(neverOpened.openCashier());

        asTimePasses(() -> refunds().equals(List.of("VOIDED 10000 DONE")));
        assertThat(order().state()).isEqualTo("VOIDED");
    }

    @Test
    @Tag("row-76")
    void nobodyElseTakesItBack() {
        accountId = UUID.randomUUID();
        request("/void").expectStatus().isNotFound();
    }

    @Test
    @Tag("row-77")
    void anOrderIsFoundByItsNumbersAndItsTime() {
        Started attempt = start();
        ALIPAY.pay(attempt.openCashier());
        isSettledOnceWithBalancedBooks();
        String transaction = Objects.requireNonNull(order().receipt()).transactionNumber();
        // it was settled when Alipay says so, by Alipay's clock
        Instant before = Instant.now().minus(Duration.ofHours(1));
        Instant after = Instant.now().plus(Duration.ofHours(1));

        assertThat(found("?number=" + attempt.merchantOrderNumber())).hasSize(1);
        assertThat(found("?number=" + transaction)).hasSize(1);
        assertThat(found("?number=somebody-elses")).isEmpty();
        assertThat(found("?from=" + before + "&until=" + after)).hasSize(1);
        assertThat(found("?from=" + after)).isEmpty();
        assertThat(found("?until=" + before)).isEmpty();
        accountId = UUID.randomUUID();
        assertThat(found("?number=" + attempt.merchantOrderNumber())).isEmpty();
    }

    private void isRefused(String action, int status, String problem) {
        request(action)
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:" + problem);
    }

    private List<Order> found(String query) {
        return Objects.requireNonNull(http.get()
                .uri("/api/payments" + query)
                .header("Authorization", "Bearer " + tokens.candidate(accountId))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(new ParameterizedTypeReference<List<Order>>() {})
                .returnResult()
                .getResponseBody());
    }
}
