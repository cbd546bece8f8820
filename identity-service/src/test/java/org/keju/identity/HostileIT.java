package org.keju.identity;

import java.net.URI;
import org.keju.identity.token.SigningKeys;
import org.keju.kit.testing.TestClock;
import org.keju.kit.testing.hostile.HostileInput;
import org.keju.kit.testing.hostile.WithstandsHostileInput;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext;

/** Every operation of the service, as its own document lists them, with what nobody should send and as everybody. */
@IdentityIntegrationTest
@DirtiesContext // after an attack failures are counted and not written one by one
class HostileIT implements WithstandsHostileInput {

    private final HostileInput hostile;

    @Autowired
    HostileIT(Visitor visitor, SigningKeys keys, TestClock clock, Environment environment) {
        URI service = URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
        hostile = HostileInput.of(visitor.get("/v3/api-docs", null).body())
                .at(service)
                .as(new Intruders(visitor, keys, clock));
    }

    @Override
    public HostileInput attack() {
        return hostile;
    }
}
