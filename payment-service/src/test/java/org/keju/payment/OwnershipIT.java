package org.keju.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/** Whose fee it is stands in the order, not in the browser (five-systems row 79). */
@Tag("row-79")
class OwnershipIT extends PaymentScene {

    @BeforeEach
    void aFeeIsDue() {
        feeIsRequested();
    }

    @Test
    void theCandidateSeesTheirOrder() {
        Order order = order();
        assertThat(order.state()).isEqualTo("REQUESTED");
        assertThat(order.amountFen()).isEqualTo(FEE);
        assertThat(order.channels()).isEqualTo(List.of("ALIPAY"));
        assertThat(order.attempts()).isEmpty();
    }

    @Test
    @Tag("row-76")
    void theCandidateSeesAllTheirOrdersWithTheirReceipts() {
        assertThat(orders()).extracting(Order::state).containsExactly("REQUESTED");
        Started attempt = start();
        ALIPAY.pay(attempt.openCashier());
        isSettledOnceWithBalancedBooks();

        Order settled = orders().getFirst();

        assertThat(settled.settledBy()).isEqualTo("PAYMENT");
        Order.Paid receipt = Objects.requireNonNull(settled.receipt());
        assertThat(receipt.merchantOrderNumber()).isEqualTo(attempt.merchantOrderNumber());
        assertThat(receipt.transactionNumber()).isNotBlank();
        assertThat(receipt.amountFen()).isEqualTo(FEE);
    }

    @Test
    void nobodyElseFindsItOrPaysItOrAsksAboutIt() {
        String stranger = "Bearer " + tokens.candidate(UUID.randomUUID());
        http.get()
                .uri("/api/payments/" + applicationId)
                .header("Authorization", stranger)
                .exchange()
                .expectStatus()
                .isNotFound();
        for (String action : List.of("/attempts", "/check")) {
            http.post()
                    .uri("/api/payments/" + applicationId + action)
                    .header("Authorization", stranger)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("channel", "ALIPAY"))
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
    }

    @Test
    void staffAndStrangersWithoutATokenAreKeptOut() {
        http.get()
                .uri("/api/payments/" + applicationId)
                .exchange()
                .expectStatus()
                .isUnauthorized();
        http.get()
                .uri("/api/payments/" + applicationId)
                .header("Authorization", "Bearer " + tokens.staff(accountId, "REVIEWER"))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private List<Order> orders() {
        return List.of(Objects.requireNonNull(http.get()
                .uri("/api/payments")
                .header("Authorization", "Bearer " + tokens.candidate(accountId))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Order[].class)
                .returnResult()
                .getResponseBody()));
    }

    @Test
    void aRefusalIsASentenceThatACandidateUnderstands() {
        ALIPAY.pay(start().openCashier());
        isSettledOnceWithBalancedBooks();
        request("/attempts")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:keju:problem:payment.already-settled")
                .jsonPath("$.title")
                .isEqualTo("已缴费");
    }

    @Test
    void anUnknownChannelIsRefusedAndAForeignReturnLeadsHome() {
        http.post()
                .uri("/api/payments/notices/nobank")
                .exchange()
                .expectStatus()
                .isNotFound();
        http.get()
                .uri("/api/payments/return/alipay?out_trade_no=1")
                .header("Authorization", "Bearer a-token-that-is-none-any-more")
                .exchange()
                .expectStatus()
                .isEqualTo(303)
                .expectHeader()
                .valueEquals("Location", FrontDoor.INSTANCE.url());
    }
}
