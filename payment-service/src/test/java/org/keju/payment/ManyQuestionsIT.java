package org.keju.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many payments of which nothing is heard, and a channel that takes its time to answer. */
@Tag("row-80")
class ManyQuestionsIT extends PaymentScene {

    @Autowired
    private MeterRegistry meters;

    @Test
    void theyAreAskedAboutSideBySideAndNoMoreOfThemThanTheLimit() {
        ALIPAY.losesNotices();
        List<Person> people = Stream.generate(this::somebodyWhoPaid)
                .limit(QUESTIONS_AT_ONCE + 3)
                .toList();
        ALIPAY.holdsAnswers();

        clock.advance(Duration.ofSeconds(7));

        await().until(() -> ALIPAY.questionsUnderWay() == QUESTIONS_AT_ONCE);
        assertThat(meters.get("keju.payment.questions.overdue").gauge().value()).isGreaterThanOrEqualTo(1);
        ALIPAY.losesNotices();
        people.forEach(person -> {
            become(person);
            asTimePasses(() -> order().state().equals("SETTLED"));
            isSettledOnceWithBalancedBooks();
        });
        assertThat(ALIPAY.mostQuestions()).isEqualTo(QUESTIONS_AT_ONCE);
    }

    private Person somebodyWhoPaid() {
        Person somebody = somebodyElse();
        feeIsRequested();
        ALIPAY.pay(start().openCashier());
        return somebody;
    }
}
