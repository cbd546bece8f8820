package org.keju.identity.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.keju.identity.application.guard.SourceGuard.Act;

/** Marks what anybody may do without an account: it takes a proof of work, and one source may do it only so often. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Guarded {

    Act value();
}
