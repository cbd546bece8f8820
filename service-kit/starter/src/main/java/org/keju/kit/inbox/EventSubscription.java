package org.keju.kit.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.keju.events.EventName;
import org.keju.events.PublishedEvent;

/**
 * What a service does with the events of one topic. Declared as a bean, it is all a service has to say: the kit listens,
 * keeps repeated deliveries from having a second effect, and runs each handler in a transaction.
 *
 * <p>A handler must still stand events that come late or in an order of their own: two topics know no common order.
 */
public final class EventSubscription {

    private final String topic;
    private final @Nullable String name;
    private final Map<String, Handler<?>> handlers;

    private EventSubscription(String topic, @Nullable String name, Map<String, Handler<?>> handlers) {
        this.topic = topic;
        this.name = name;
        this.handlers = handlers;
    }

    /** A subscription to a topic that does nothing yet. */
    public static EventSubscription to(String topic) {
        return new EventSubscription(topic, null, Map.of());
    }

    /** The same with a name of its own, for a service that reads a topic for two independent purposes. */
    public EventSubscription named(String newName) {
        return new EventSubscription(topic, newName, handlers);
    }

    /** The same with an effect for one type of event. Types without an effect are passed over. */
    public <E extends PublishedEvent> EventSubscription on(Class<E> type, Consumer<? super E> effect) {
        Map<String, Handler<?>> more = new LinkedHashMap<>(handlers);
        more.put(EventName.Names.of(type), new Handler<>(type, effect));
        return new EventSubscription(topic, name, more);
    }

    /** The types of events that have an effect here. */
    public List<? extends Class<? extends PublishedEvent>> types() {
        return handlers.values().stream().map(Handler::type).toList();
    }

    String topic() {
        return topic;
    }

    /** The consumer group, one for each subscription so that they are balanced apart: service and topic, or service and name. */
    String consumer(String service) {
        return service + "/" + (name == null ? topic : name);
    }

    Optional<Handler<?>> handlerOf(String type) {
        return Optional.ofNullable(handlers.get(type));
    }

    record Handler<E extends PublishedEvent>(Class<E> type, Consumer<? super E> effect) {}
}
