package org.keju.kit.testing.app;

import io.micrometer.tracing.Tracer;
import org.keju.events.Topics;
import org.keju.events.identity.AccountRegistered;
import org.keju.kit.inbox.EventSubscription;
import org.keju.kit.outbox.Outbox;
import org.keju.kit.security.SecurityRules;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The smallest service: it makes things, tells of each, and takes note of what it is told. */
@SpringBootApplication
public class KitTestApplication {

    @Bean
    Workshop workshop(JdbcClient jdbc, TransactionTemplate transaction, Outbox outbox) {
        return new Workshop(jdbc, transaction, outbox);
    }

    @Bean
    Effects effects(JdbcClient jdbc, Tracer tracer) {
        return new Effects(jdbc, tracer);
    }

    @Bean
    EventSubscription accounts(Effects effects) {
        return EventSubscription.to(Topics.IDENTITY).on(AccountRegistered.class, effects::note);
    }

    @Bean
    SecurityRules rules() {
        return requests -> requests.requestMatchers("/things/**").hasRole("CANDIDATE");
    }
}
