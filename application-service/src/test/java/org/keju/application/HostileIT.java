package org.keju.application;

import org.junit.jupiter.api.BeforeEach;
import org.keju.kit.testing.KejuIntegrationTest;
import org.keju.kit.testing.TestTokens;
import org.keju.kit.testing.hostile.HostileInput;
import org.keju.kit.testing.hostile.Strangers;
import org.keju.kit.testing.hostile.WithstandsHostileInput;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Every operation of the service, as its own document lists them, with what nobody should send and as everybody. */
@KejuIntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class HostileIT implements WithstandsHostileInput {

    private final RestTestClient http;
    private final TestTokens tokens;
    private final Strangers strangers;
    private final Applicant somebody;

    HostileIT(RestTestClient http, TestTokens tokens, Strangers strangers) {
        this.http = http;
        this.tokens = tokens;
        this.strangers = strangers;
        this.somebody = new Applicant(http, tokens);
    }

    @BeforeEach
    void somebodyApplies() {
        somebody.starts(new Office(http, tokens).publishesAnExam())
                .expectStatus()
                .isCreated();
    }

    @Override
    public HostileInput attack() {
        return strangers.attack(somebody.application());
    }
}
