package org.keju.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.keju.payment.domain.Fixtures.LIFETIME;
import static org.keju.payment.domain.Fixtures.NOW;
import static org.keju.payment.domain.Fixtures.anAttempt;
import static org.keju.payment.domain.Fixtures.anOrder;
import static org.keju.payment.domain.Fixtures.terms;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PaymentAttemptTest {

    private final PaymentOrder order = anOrder();
    private final PaymentAttempt attempt = anAttempt(order);

    @Test
    @Tag("row-80")
    void aSilentChannelIsAskedEverMoreRarelyAndOnceMoreAtTheEnd() {
        List<Long> seconds = new ArrayList<>();
        while (seconds.isEmpty() || seconds.getLast() <= LIFETIME.toSeconds()) {
            Instant due = Objects.requireNonNull(attempt.nextQueryAt());
            seconds.add(Duration.between(NOW, due).toSeconds());
            attempt.planNextQuery(due);
        }
        assertThat(seconds).containsExactly(5L, 35L, 95L, 275L, 575L, 1175L, 1800L, 3600L);
    }

    @Test
    void itIsPresentedAgainUntilItExpires() {
        assertThat(attempt.fits(order, Channel.ALIPAY, NOW.plus(LIFETIME).minusSeconds(1)))
                .isTrue();
        assertThat(attempt.fits(order, Channel.ALIPAY, NOW.plus(LIFETIME))).isFalse();
    }

    @Test
    void itIsNotPresentedAgainWhenTheFeeHasChanged() {
        order.request(terms(14_500));
        assertThat(attempt.fits(order, Channel.ALIPAY, NOW)).isFalse();
    }

    @Test
    void givenUpItIsAskedAboutAtOnceUntilTheChannelConfirms() {
        attempt.giveUp(NOW);
        assertThat(attempt.nextQueryAt()).isEqualTo(NOW);
        assertThat(attempt.isUnwanted(NOW)).isTrue();
        attempt.confirmClosed();
        assertThat(attempt.nextQueryAt()).isNull();
    }

    @Test
    void aClosedAttemptSucceedsWhenMoneyArrivesAfterAll() {
        attempt.confirmClosed();
        attempt.succeed();
        attempt.confirmClosed();
        assertThat(attempt.state()).isEqualTo(AttemptState.SUCCEEDED);
    }

    @Test
    @Tag("row-75")
    void itsNumberFitsEveryChannelAndIsItsOwn() {
        assertThat(attempt.merchantOrderNumber()).matches("[0-9A-Z]{25}");
        assertThat(anAttempt(order).merchantOrderNumber()).isNotEqualTo(attempt.merchantOrderNumber());
        assertThatIllegalArgumentException().isThrownBy(() -> new MerchantOrderNumber("K-1"));
    }
}
