package org.keju.embedded;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.keju.events.Topics;

/** Where a broker answers, and what may be asked of it from outside its process. */
public record BrokerAddress(String bootstrapServers) {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** A broker on this machine. */
    public static BrokerAddress local(int port) {
        return new BrokerAddress("127.0.0.1:" + port);
    }

    /** Whether a broker answers here within the given time. */
    public boolean answersWithin(Duration limit) {
        try (Admin admin = admin(limit)) {
            return !await(admin.describeCluster().nodes(), limit).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    /** Makes sure that these topics exist. */
    public void createTopics(List<Topics.Topic> topics) {
        try (Admin admin = admin(LIMIT)) {
            Map<String, KafkaFuture<Void>> created = admin.createTopics(
                            topics.stream().map(BrokerAddress::newTopic).toList())
                    .values();
            for (Map.Entry<String, KafkaFuture<Void>> topic : created.entrySet()) {
                awaitCreation(topic.getKey(), topic.getValue());
            }
        }
    }

    /** The topic as a broker is asked to create it, whichever broker that is. */
    public static NewTopic newTopic(Topics.Topic topic) {
        String policy = topic.compacted() ? TopicConfig.CLEANUP_POLICY_COMPACT : TopicConfig.CLEANUP_POLICY_DELETE;
        return new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.empty())
                .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, policy));
    }

    private static void awaitCreation(String topic, KafkaFuture<Void> creation) {
        try {
            await(creation, LIMIT);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new ServerDidNotStart("The topic " + topic + " cannot be created", e);
            }
        } catch (TimeoutException e) {
            throw new ServerDidNotStart("The topic " + topic + " was not created in time", e);
        }
    }

    private static <T> T await(KafkaFuture<T> future, Duration limit) throws ExecutionException, TimeoutException {
        try {
            return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerDidNotStart("Interrupted while the broker was asked", e);
        }
    }

    private Admin admin(Duration limit) {
        int millis = Math.toIntExact(limit.toMillis());
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                millis,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                millis));
    }
}
