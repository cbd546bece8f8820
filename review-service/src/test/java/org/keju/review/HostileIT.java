package org.keju.review;

import static org.keju.review.ReviewClient.AGENCY;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestTokens;
import org.keju.kit.testing.hostile.HostileInput;
import org.keju.kit.testing.hostile.Strangers;
import org.keju.kit.testing.hostile.WithstandsHostileInput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Every operation of the service, as its own document lists them, with what nobody should send and as everybody. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class HostileIT implements WithstandsHostileInput {

    private final ExemptionScene scene;
    private final Strangers strangers;
    private UUID evidenceId = UUID.randomUUID();

    HostileIT(RestTestClient http, TestTokens tokens, EventProbe probe, JdbcClient jdbc, Strangers strangers) {
        this.scene = new ExemptionScene(http, tokens, probe, jdbc);
        this.strangers = strangers;
    }

    @BeforeEach
    void somebodyAsks() {
        scene.client.publishExam();
        scene.client.requested(1, AGENCY, null);
        scene.asked(1);
        evidenceId = scene.added(ExemptionScene.picture());
    }

    @Override
    public HostileInput attack() {
        return strangers.attack(scene.applicationId, evidenceId);
    }
}
