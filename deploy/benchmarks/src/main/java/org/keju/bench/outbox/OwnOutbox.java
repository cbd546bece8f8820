package org.keju.bench.outbox;

import org.keju.events.identity.AccountRegistered;
import org.keju.kit.outbox.Outbox;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;

/** The service kit's outbox, as every service runs it. */
@SpringBootConfiguration
@EnableAutoConfiguration
class OwnOutbox {

    @Bean
    Way way(Outbox outbox, @Qualifier("outboxPublisher") SmartLifecycle publisher) {
        return new Way() {
            @Override
            public void tell(AccountRegistered event) {
                outbox.publish(event);
            }

            @Override
            public void pause() {
                publisher.stop();
            }

            @Override
            public void resume() {
                publisher.start();
            }
        };
    }
}
