package org.keju.acceptance.actor;

import java.util.Map;
import org.keju.acceptance.system.ApplicationUnderTest;

/** The payment channel: what goes wrong there, and what payers do there whom Keju does not see. */
public final class Alipay {

    private static final String FAULTS = "/control/faults";

    private final Browser control;

    public Alipay(ApplicationUnderTest keju) {
        control = new Browser(keju.paymentChannel());
    }

    public void losesItsNotices() {
        control.change("PUT", FAULTS, "*", Map.of("dropNotices", true)).ok();
    }

    public void worksAgain() {
        control.delete(FAULTS).ok();
    }

    /** Somebody pays at the channel although the order may have been closed there: it had been opened before. */
    public void isPaid(String merchantOrderNumber) {
        control.post("/control/alipay/trades/" + merchantOrderNumber + "/payment")
                .ok();
    }
}
