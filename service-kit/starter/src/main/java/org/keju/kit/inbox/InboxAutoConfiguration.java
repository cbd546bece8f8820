package org.keju.kit.inbox;

import java.time.Clock;
import java.util.List;
import org.keju.kit.events.EventCodec;
import org.keju.kit.outbox.OutboxAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Listens for every {@link EventSubscription} that a service declares. */
@AutoConfiguration(after = OutboxAutoConfiguration.class)
public class InboxAutoConfiguration {

    @Bean
    Inbox inbox(JdbcClient jdbc, Clock clock) {
        return new Inbox(jdbc, clock);
    }

    @Bean
    InboxContainers inboxContainers(
            ObjectProvider<EventSubscription> subscriptions,
            ConcurrentKafkaListenerContainerFactory<Object, Object> factory,
            KafkaTemplate<String, byte[]> kafka,
            EventCodec codec,
            Inbox inbox,
            PlatformTransactionManager transactions,
            ApplicationContext context,
            @Value("${spring.application.name}") String service) {
        List<ConcurrentMessageListenerContainer<String, byte[]>> containers = subscriptions
                .orderedStream()
                .map(subscription -> {
                    String consumer = subscription.consumer(service);
                    var container = container(factory, subscription.topic());
                    container.setApplicationContext(context);
                    container.setBeanName(consumer);
                    container.getContainerProperties().setGroupId(consumer);
                    container.getContainerProperties().setObservationEnabled(true);
                    container.setCommonErrorHandler(InboxErrors.handler(kafka));
                    container.setupMessageListener(new InboxListener(
                            subscription, consumer, codec, inbox, new TransactionTemplate(transactions)));
                    return container;
                })
                .toList();
        return new InboxContainers(containers);
    }

    @SuppressWarnings("unchecked") // keys and values are what service-kit.yaml configures
    private static ConcurrentMessageListenerContainer<String, byte[]> container(
            ConcurrentKafkaListenerContainerFactory<?, ?> factory, String topic) {
        return (ConcurrentMessageListenerContainer<String, byte[]>)
                (ConcurrentMessageListenerContainer<?, ?>) factory.createContainer(topic);
    }
}
