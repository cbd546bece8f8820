package org.keju.kit.testing;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.keju.embedded.BrokerAddress;
import org.keju.events.Topics;

/** Gives a broker that other modules' tests may have used all topics anew, without an event. */
final class CleanBroker {

    private CleanBroker() {}

    static void at(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> left = new HashSet<>(admin.listTopics().names().get());
            admin.deleteTopics(left).all().get();
            admin.createTopics(
                            Topics.all().stream().map(BrokerAddress::newTopic).toList())
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The topics cannot be made anew", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while topics were made", e);
        }
    }
}
