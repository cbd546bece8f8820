package org.keju.payment;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.keju.kit.testing.hostile.HostileInput;
import org.keju.kit.testing.hostile.Strangers;
import org.keju.kit.testing.hostile.WithstandsHostileInput;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every operation of the service, as its own document lists them, with what nobody should send and as everybody. */
class HostileIT extends PaymentScene implements WithstandsHostileInput {

    @Autowired
    private Strangers strangers;

    @BeforeEach
    void somebodyHasAnOrder() {
        feeIsRequested();
    }

    @Override
    public HostileInput attack() {
        return strangers.attack(applicationId, accountId);
    }

    /** A channel carries no token, and a payer's may have expired at the cashier: there it is not even looked at. */
    @Override
    public HostileInput attackOnWhatTakesTokens() {
        ObjectNode document = JsonMapper.shared().readTree(strangers.document()).asObject();
        document.withObject("/paths")
                .remove(List.of("/api/payments/notices/{channel}", "/api/payments/return/{channel}"));
        return strangers.attackOn(document.toString(), applicationId, accountId);
    }
}
