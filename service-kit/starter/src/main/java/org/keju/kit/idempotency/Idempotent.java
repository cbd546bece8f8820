package org.keju.kit.idempotency;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A controller method that creates or pays: who sends it an {@code Idempotency-Key} may repeat the request as often as wanted, and
 * it has its effect once (draft-ietf-httpapi-idempotency-key-header). For 24 hours a repeat gets the first answer.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Idempotent {

    /**
     * Whether effect and answer are committed together, so that a crash leaves both or neither. Not for methods that talk to
     * another server, take long, or use several transactions on purpose: these must tolerate a repeat by themselves, for after
     * a crash between their effect and the keeping of the answer they run again.
     */
    boolean inOneTransaction() default true;
}
