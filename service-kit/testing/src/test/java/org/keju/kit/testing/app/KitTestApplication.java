package org.keju.kit.testing.app;

import io.micrometer.tracing.Tracer;
import java.util.Optional;
import org.keju.events.Topics;
import org.keju.events.identity.AccountRegistered;
import org.keju.kit.ids.Ids;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.inbox.EventSubscription;
import org.keju.kit.outbox.Outbox;
import org.keju.kit.security.SecurityRules;
import org.springframework.boot.SpringApplication;
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
    EventSubscription accounts(JdbcClient jdbc, Tracer tracer) {
        return EventSubscription.to(Topics.IDENTITY)
                .on(
                        AccountRegistered.class,
                        event -> jdbc.sql("insert into effect (subject, trace_id) values (?, ?)")
                                .param(UuidBytes.of(event.accountId()))
                                .param(Optional.ofNullable(tracer.currentSpan())
                                        .map(span -> span.context().traceId())
                                        .orElse(null))
                                .update());
    }

    @Bean
    SecurityRules rules() {
        return requests -> requests.requestMatchers("/things/**").hasRole("CANDIDATE");
    }

    /** Run as a process of its own, it makes things until it is killed. */
    public static void main(String[] arguments) {
        try (var context = SpringApplication.run(KitTestApplication.class, arguments)) {
            Workshop workshop = context.getBean(Workshop.class);
            while (true) {
                workshop.make(Ids.next());
            }
        }
    }
}
