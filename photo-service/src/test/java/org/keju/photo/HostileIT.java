package org.keju.photo;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.keju.kit.testing.EventProbe;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestTokens;
import org.keju.kit.testing.hostile.HostileInput;
import org.keju.kit.testing.hostile.Strangers;
import org.keju.kit.testing.hostile.WithstandsHostileInput;
import org.keju.photo.PhotoClient.Applicant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Every operation of the service, as its own document lists them, with what nobody should send and as everybody. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class HostileIT implements WithstandsHostileInput {

    private final PhotoClient client;
    private final Strangers strangers;
    private @Nullable Applicant owner;

    HostileIT(RestTestClient http, TestTokens tokens, EventProbe probe, JdbcClient jdbc, Strangers strangers) {
        this.client = new PhotoClient(http, tokens, probe, jdbc);
        this.strangers = strangers;
    }

    @BeforeEach
    void somebodyIsAskedForAPhoto() {
        client.emptyQueue();
        client.publishExam(1, false);
        owner = client.applicant(null);
    }

    @Override
    public HostileInput attack() {
        Applicant known = Objects.requireNonNull(owner);
        return strangers.attack(known.applicationId(), known.accountId());
    }
}
