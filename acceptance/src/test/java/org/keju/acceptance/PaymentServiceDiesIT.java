package org.keju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keju.acceptance.actor.Candidate;
import org.keju.acceptance.actor.Checkout;
import org.keju.acceptance.system.ApplicationUnderTest;
import org.keju.acceptance.system.Keju;
import org.keju.acceptance.system.KilledProgram;
import tools.jackson.databind.JsonNode;

/** payment-service dies while people pay: nobody's money is lost, nobody's fee is settled twice. */
@ExtendWith(Keju.class)
@Tag("row-80")
class PaymentServiceDiesIT {

    private final ApplicationUnderTest keju;
    private final AtTheFee atTheFee;

    PaymentServiceDiesIT(ApplicationUnderTest keju) {
        this.keju = keju;
        atTheFee = AtTheFee.ofTheDemoExam(keju);
    }

    @Test
    void aPaymentMadeWhileItIsAwayIsCreditedWhenItIsBack() {
        Candidate candidate = atTheFee.arrives("断电");
        Checkout checkout = candidate.goesToTheCheckout();
        KilledProgram payment = keju.kill("payment-service");

        checkout.paysWithoutComingBack();
        assertThat(candidate.asksForThePayment().status()).isEqualTo(503);
        assertThat(candidate.asksForThePayment().header("Content-Type")).startsWith("application/problem+json");
        payment.startsAgain();

        isSettledOnce(candidate);
    }

    @Test
    void whatItWasDoingWhenItDiedIsDoneOnceItIsBack() throws Exception {
        List<Candidate> candidates =
                Stream.of("甲", "乙", "丙", "丁").map(atTheFee::arrives).toList();
        List<Checkout> checkouts =
                candidates.stream().map(Candidate::goesToTheCheckout).toList();

        KilledProgram payment;
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> payments = new ArrayList<>();
            checkouts.forEach(checkout -> payments.add(people.submit(checkout::paysWithoutComingBack)));
            payments.getFirst().get();
            payment = keju.kill("payment-service");
            for (Future<?> each : payments) {
                each.get();
            }
        }
        payment.startsAgain();

        candidates.forEach(PaymentServiceDiesIT::isSettledOnce);
    }

    private static void isSettledOnce(Candidate candidate) {
        candidate.sees("FEE", "DONE");
        // the gateway asks again only some seconds after a service was away
        JsonNode order = Steps.eventually(candidate::payment);
        assertThat(order.path("state").asString()).isEqualTo("SETTLED");
        assertThat(order.path("refunds")).isEmpty();
        assertThat(candidate.history().findValuesAsString("what")).containsOnlyOnce("PAYMENT_SETTLED");
    }
}
