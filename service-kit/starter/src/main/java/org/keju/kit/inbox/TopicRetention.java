package org.keju.kit.inbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaAdmin;

/** For how long the broker can deliver an event of a topic again. */
class TopicRetention {

    private static final long PATIENCE_SECONDS = 30;

    private final KafkaAdmin broker;

    TopicRetention(KafkaAdmin broker) {
        this.broker = broker;
    }

    /** By topic; a topic that keeps events for ever, or the latest of each key, is missing. */
    Map<String, Duration> of(Set<String> topics) {
        List<ConfigResource> resources = topics.stream()
                .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic))
                .toList();
        Map<String, Duration> retentions = new HashMap<>();
        describe(resources)
                .forEach((resource, config) ->
                        retention(config).ifPresent(retention -> retentions.put(resource.name(), retention)));
        return retentions;
    }

    private Map<ConfigResource, Config> describe(List<ConfigResource> topics) {
        try (Admin admin = Admin.create(broker.getConfigurationProperties())) {
            return admin.describeConfigs(topics).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("The broker did not say for how long it keeps events", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted while the broker was asked", e);
        }
    }

    private static Optional<Duration> retention(Config config) {
        long millis = Long.parseLong(value(config, TopicConfig.RETENTION_MS_CONFIG));
        Set<String> policies =
                Set.of(value(config, TopicConfig.CLEANUP_POLICY_CONFIG).split(","));
        return policies.equals(Set.of(TopicConfig.CLEANUP_POLICY_DELETE)) && millis >= 0
                ? Optional.of(Duration.ofMillis(millis))
                : Optional.empty();
    }

    private static String value(Config config, String name) {
        ConfigEntry entry = config.get(name);
        return entry == null || entry.value() == null ? "-1" : entry.value();
    }
}
