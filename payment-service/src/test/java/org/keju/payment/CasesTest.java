package org.keju.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a payment system must survive, and that for each of it there is a test. */
class CasesTest {

    private static final List<String> CASES = List.of(
            "notice lost entirely",
            "notice five times at once",
            "notice before the browser returns",
            "notice for a closed order, for an unknown order",
            "paid twice",
            "amount mismatch",
            "forged signature, wrong merchant or app, wrong key, unsigned",
            "replay of a valid notice a day later, and from another environment",
            "killed between commit and publish, between settling and answering, in the middle of a refund",
            "channel down, slow, redirecting or talking nonsense for half an hour",
            "clocks ten minutes apart, either way",
            "one browser paying for three people, back button, two tabs",
            "closing races paying",
            "refund times out and is tried again",
            "bill with a line too many, too few, different; twice; late",
            "the channel changes its key while a payment is under way",
            "exemption granted after payment",
            "application withdrawn while paying",
            "registration closes while an attempt is open",
            "database fails over while a hundred notices arrive");

    private static final List<Class<?>> TESTS = List.of(
            ChannelFailsIT.class,
            CrashIT.class,
            ExemptionIT.class,
            LostNoticeIT.class,
            NoticeEvidenceIT.class,
            OneBrowserIT.class,
            ReconciliationIT.class,
            RefundIT.class,
            SettlementIT.class);

    @Test
    void everyCaseHasATest() {
        Set<Integer> tested = TESTS.stream()
                .flatMap(test -> Stream.concat(Stream.of(test), Arrays.stream(test.getDeclaredMethods())))
                .flatMap(CasesTest::casesOf)
                .collect(Collectors.toSet());
        List<String> untested = IntStream.rangeClosed(1, CASES.size())
                .filter(number -> !tested.contains(number))
                .mapToObj(number -> number + " " + CASES.get(number - 1))
                .toList();
        assertThat(untested).isEmpty();
    }

    private static Stream<Integer> casesOf(AnnotatedElement test) {
        Case cases = test.getAnnotation(Case.class);
        return cases == null ? Stream.empty() : Arrays.stream(cases.value()).boxed();
    }
}
