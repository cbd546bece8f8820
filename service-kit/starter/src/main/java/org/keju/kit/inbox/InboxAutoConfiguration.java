package org.keju.kit.inbox;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.keju.kit.events.EventCodec;
import org.keju.kit.outbox.OutboxAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Listens for every {@link EventSubscription} that a service declares, and keeps what could not be handled. */
@AutoConfiguration(after = OutboxAutoConfiguration.class)
@EnableConfigurationProperties(InboxProperties.class)
public class InboxAutoConfiguration {

    @Bean
    Inbox inbox(JdbcClient jdbc, Clock clock) {
        return new Inbox(jdbc, clock);
    }

    @Bean
    ParkedKeys parkedKeys(JdbcClient jdbc, Clock clock) {
        return new ParkedKeys(jdbc, clock);
    }

    @Bean
    SubscriptionsByConsumer subscriptionsByConsumer(
            ObjectProvider<EventSubscription> subscriptions, @Value("${spring.application.name}") String service) {
        return new SubscriptionsByConsumer(subscriptions.orderedStream(), service);
    }

    @Bean
    InboxContainers inboxContainers(
            SubscriptionsByConsumer subscriptions,
            ConcurrentKafkaListenerContainerFactory<Object, Object> factory,
            KafkaTemplate<String, byte[]> kafka,
            EventCodec codec,
            Inbox inbox,
            ParkedKeys parkedKeys,
            PlatformTransactionManager transactions,
            ApplicationContext context) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        List<ConcurrentMessageListenerContainer<String, byte[]>> containers = new ArrayList<>();
        subscriptions.forEach((consumer, subscription) -> {
            var container = container(factory, subscription.topic());
            container.setApplicationContext(context);
            container.setBeanName(consumer);
            container.getContainerProperties().setGroupId(consumer);
            container.getContainerProperties().setObservationEnabled(true);
            container.setCommonErrorHandler(InboxErrors.handler(
                    new Parking(consumer, codec, new DeadLetterTopic(kafka), inbox, parkedKeys, transaction)));
            container.setupMessageListener(new InboxListener(
                    consumer, subscription, codec, new Effects(codec), inbox, parkedKeys, transaction));
            containers.add(container);
        });
        return new InboxContainers(containers);
    }

    @Bean
    DeadLetters deadLetters(
            ParkedKeys parkedKeys,
            SubscriptionsByConsumer subscriptions,
            EventCodec codec,
            JdbcClient jdbc,
            Clock clock,
            PlatformTransactionManager transactions) {
        return new DeadLetters(
                parkedKeys,
                new ParkedEvents(jdbc, clock),
                new DeadLetterLog(jdbc, clock),
                subscriptions,
                new Effects(codec),
                new TransactionTemplate(transactions));
    }

    @Bean
    InboxMetrics inboxMetrics(JdbcClient jdbc, Clock clock) {
        return new InboxMetrics(jdbc, clock);
    }

    @Bean
    InboxHealth inboxHealthIndicator(InboxContainers containers, InboxMetrics metrics) {
        return new InboxHealth(containers, metrics);
    }

    @Bean
    InboxPurge inboxPurge(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock,
            SubscriptionsByConsumer subscriptions,
            KafkaAdmin broker,
            InboxProperties properties) {
        return new InboxPurge(
                jdbc,
                new TransactionTemplate(transactions),
                clock,
                subscriptions,
                new TopicRetention(broker),
                properties.keep());
    }

    @Bean
    InboxHousekeeping inboxHousekeeping(InboxPurge purge) {
        return new InboxHousekeeping(purge);
    }

    @SuppressWarnings("unchecked") // keys and values are what service-kit.yaml configures
    private static ConcurrentMessageListenerContainer<String, byte[]> container(
            ConcurrentKafkaListenerContainerFactory<?, ?> factory, String topic) {
        return (ConcurrentMessageListenerContainer<String, byte[]>)
                (ConcurrentMessageListenerContainer<?, ?>) factory.createContainer(topic);
    }
}
