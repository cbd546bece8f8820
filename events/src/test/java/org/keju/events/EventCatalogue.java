package org.keju.events;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.keju.events.application.ApplicationEvent;
import org.keju.events.exam.ExamEvent;
import org.keju.events.identity.IdentityEvent;
import org.keju.events.payment.PaymentEvent;
import org.keju.events.photo.PhotoEvent;
import org.keju.events.review.ReviewEvent;
import org.keju.events.ticket.TicketEvent;

/** Every event type of the platform, found through the sealed families. */
final class EventCatalogue {

    static final List<Class<? extends PublishedEvent>> FAMILIES = List.of(
            ExamEvent.class,
            ApplicationEvent.class,
            PhotoEvent.class,
            ReviewEvent.class,
            PaymentEvent.class,
            TicketEvent.class,
            IdentityEvent.class);

    private EventCatalogue() {}

    static String topic(Class<? extends PublishedEvent> family) {
        try {
            return (String) family.getField("TOPIC").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(family + " names no topic", e);
        }
    }

    static List<Class<?>> types() {
        return FAMILIES.stream().flatMap(family -> types(family).stream()).toList();
    }

    static List<Class<?>> types(Class<?> family) {
        return Arrays.<Class<?>>stream(family.getPermittedSubclasses())
                .sorted(Comparator.comparing(EventName.Names::of))
                .toList();
    }
}
