package org.keju.kit.inbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that a service subscribes to, by the names of the consumers. */
final class SubscriptionsByConsumer {

    private final Map<String, EventSubscription> byConsumer = new LinkedHashMap<>();

    SubscriptionsByConsumer(Stream<EventSubscription> subscriptions, String service) {
        subscriptions.forEach(subscription -> {
            String consumer = subscription.consumer(service);
            if (byConsumer.put(consumer, subscription) != null) {
                throw new IllegalStateException("Two subscriptions are called " + consumer + ": name one of them");
            }
        });
    }

    void forEach(BiConsumer<String, EventSubscription> action) {
        byConsumer.forEach(action);
    }

    /** Null when an earlier release subscribed and this one no longer does. */
    @Nullable
    EventSubscription of(String consumer) {
        return byConsumer.get(consumer);
    }
}
