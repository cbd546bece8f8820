package org.keju.kit.testing.crash;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.keju.kit.inbox.EventSubscription;
import org.keju.kit.inbox.InboxAutoConfiguration;
import org.keju.kit.outbox.Outbox;
import org.keju.kit.outbox.OutboxAutoConfiguration;
import org.keju.kit.time.TimeAutoConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.listener.RecordInterceptor;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The smallest service that can lose, repeat or misplace an event: it numbers things, tells of each number, and notes what it
 * is told. It has what the kit's outbox and inbox need and nothing else, so that it starts quickly.
 */
@SpringBootConfiguration
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    KafkaAutoConfiguration.class,
    TimeAutoConfiguration.class,
    OutboxAutoConfiguration.class,
    InboxAutoConfiguration.class
})
class NumberingService {

    @Bean
    Tracer tracer() {
        return Tracer.NOOP;
    }

    @Bean
    Propagator propagator() {
        return Propagator.NOOP;
    }

    @Bean
    Numbers numbers(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Outbox outbox,
            @Value("${numbering.topic}") String topic) {
        return new Numbers(jdbc, transaction, outbox, topic);
    }

    /** Numbers things until there are as many numbers as wanted, also when it has to begin in the middle. */
    @Bean
    @ConditionalOnProperty("numbering.until")
    CommandLineRunner numbering(Numbers numbers, @Value("${numbering.until}") int until) {
        return arguments -> numbers.continueUntil(until);
    }

    @Bean
    @ConditionalOnProperty(name = "numbering.reads", matchIfMissing = true)
    EventSubscription notes(JdbcClient jdbc, @Value("${numbering.topic}") String topic) {
        return EventSubscription.to(topic).on(Numbered.class, event -> Ledger.note(jdbc, event));
    }

    /** Kills this process when an event has had its effect, before the broker is told. */
    @Bean
    @ConditionalOnProperty("numbering.killed-after-effects")
    RecordInterceptor<Object, Object> killer(@Value("${numbering.killed-after-effects}") int effects) {
        KillPoint point = new KillPoint(effects);
        return new RecordInterceptor<>() {
            @Override
            public @Nullable ConsumerRecord<Object, Object> intercept(
                    ConsumerRecord<Object, Object> message, Consumer<Object, Object> consumer) {
                return message;
            }

            @Override
            public void success(ConsumerRecord<Object, Object> message, Consumer<Object, Object> consumer) {
                point.pass();
            }
        };
    }

    public static void main(String[] arguments) {
        SpringApplication.run(NumberingService.class, arguments);
    }
}
