package org.keju.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One person sits at one browser and pays for three: whose fee it is stands in the order (five-systems row 79). */
@Tag("row-79")
class OneBrowserIT extends PaymentScene {

    @Case(12)
    @Test
    void threeFeesPaidInterleavedReachTheirOwners() {
        List<Person> people = new ArrayList<>();
        List<String> cashiers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            people.add(somebodyElse());
            feeIsRequested();
            cashiers.add(start().openCashier());
        }
        // the first once more, by the back button, and the second in another tab
        become(people.get(0));
        assertThat(start().openCashier()).isEqualTo(cashiers.get(0));
        become(people.get(1));
        assertThat(start().openCashier()).isEqualTo(cashiers.get(1));

        for (int last = 2; last >= 0; last--) {
            URI back = ALIPAY.pay(cashiers.get(last));
            assertThat(ALIPAY.get(back).headers().firstValue("Location").orElseThrow())
                    .contains(people.get(last).applicationId().toString());
        }

        for (Person person : people) {
            become(person);
            isSettledOnceWithBalancedBooks();
            assertThat(order().attempts()).hasSize(1);
        }
    }
}
