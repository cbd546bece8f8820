package org.keju.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks personal data in an event. The reason says which consumer cannot work without it; {@code docs/events.md} lists them all. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Personal {

    /** Why the consumer cannot do without this field. */
    String reason();
}
