package org.keju.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SelectionTest {

    @Test
    void addsTheServersThatAServiceNeeds() {
        assertThat(chosen(Selection.only("photo,gateway")))
                .containsExactly("database", "broker", "photo-service", "gateway");
    }

    @Test
    void addsTheStandInsThatAServiceTalksTo() {
        assertThat(chosen(Selection.only("identity"))).contains("mailbox").doesNotContain("pay-simulator");
        assertThat(chosen(Selection.only("payment"))).contains("pay-simulator").doesNotContain("mailbox");
    }

    @Test
    void addsNoServersForProgramsThatNeedNone() {
        assertThat(chosen(Selection.only("gateway, pay-simulator"))).containsExactly("pay-simulator", "gateway");
    }

    @Test
    void leavesPartsOut() {
        assertThat(chosen(Selection.ALL.without("payment,broker")))
                .hasSize(Platform.NAMES.size() - 2)
                .doesNotContain("payment-service", "broker");
    }

    @Test
    void leavesASelectedPartOutAgain() {
        assertThat(chosen(Selection.only("photo,review").without("review")))
                .containsExactly("database", "broker", "photo-service");
    }

    @Test
    void knowsNoOtherParts() {
        assertThatThrownBy(() -> Selection.only("payments"))
                .isInstanceOf(UsageError.class)
                .hasMessageStartingWith("There is no part 'payments'. There are: database, broker, pay-simulator");
    }

    private static Iterable<String> chosen(Selection selection) {
        return Platform.NAMES.stream().filter(selection::includes).toList();
    }
}
