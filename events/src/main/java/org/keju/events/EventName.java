package org.keju.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name of an event type on the wire. It never changes; a new meaning is a new name with a higher version. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventName {

    /** {@code org.keju.<context>.<fact>.v<version>}. */
    String value();

    /** Reads the name off an event class. */
    final class Names {

        private Names() {}

        /** The wire name of an event class; an event without a name is a programming error. */
        public static String of(Class<?> event) {
            EventName name = event.getAnnotation(EventName.class);
            if (name == null) {
                throw new IllegalStateException(event + " has no @EventName");
            }
            return name.value();
        }
    }
}
