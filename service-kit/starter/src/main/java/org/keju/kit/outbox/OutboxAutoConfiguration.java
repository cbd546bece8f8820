package org.keju.kit.outbox;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.keju.kit.events.EventCodec;
import org.keju.kit.events.TraceHeaders;
import org.keju.kit.time.TimeAutoConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The outbox of a service: the port to write to, the relay behind it and its metrics. */
@AutoConfiguration(
        after = TimeAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration"
        })
public class OutboxAutoConfiguration {

    /** After it, another copy of the service, which may see the broker, gets a chance. */
    private static final Duration PATIENCE_WITH_THE_BROKER = Duration.ofSeconds(30);

    @Bean
    EventCodec eventCodec(JsonMapper json) {
        return new EventCodec(json);
    }

    @Bean
    TraceHeaders traceHeaders(Tracer tracer, Propagator propagator) {
        return new TraceHeaders(tracer, propagator);
    }

    @Bean
    OutboxSignal outboxSignal() {
        return new OutboxSignal();
    }

    @Bean
    Outbox outbox(JdbcOperations jdbc, EventCodec codec, TraceHeaders traces, Clock clock, OutboxSignal signal) {
        return new Outbox(jdbc, codec, traces, clock, signal);
    }

    @Bean
    OutboxRelay outboxRelay(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            KafkaTemplate<String, byte[]> kafka,
            TraceHeaders traces,
            Clock clock,
            @Value("${spring.application.name}") String service) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        // a row that another transaction commits while the lock is awaited must be seen
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        OutboxSender sender = new OutboxSender(
                kafka.getProducerFactory(), traces, URI.create("urn:keju:" + service), PATIENCE_WITH_THE_BROKER);
        return new OutboxRelay(jdbc, transaction, sender, new HeldKeys(jdbc, clock));
    }

    @Bean
    OutboxPublisher outboxPublisher(OutboxRelay relay, OutboxSignal signal) {
        return new OutboxPublisher(relay, signal);
    }

    @Bean
    OutboxMetrics outboxMetrics(JdbcClient jdbc, Clock clock) {
        return new OutboxMetrics(jdbc, clock);
    }
}
