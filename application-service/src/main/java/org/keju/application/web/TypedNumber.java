package org.keju.application.web;

import org.keju.application.application.NotFound;
import org.keju.application.domain.ApplicationNumber;

/** An application number as staff typed it. */
final class TypedNumber {

    private TypedNumber() {}

    /** A number that was mistyped is nobody's number. */
    static ApplicationNumber in(String typed) {
        try {
            return ApplicationNumber.parse(typed);
        } catch (IllegalArgumentException _) {
            throw new NotFound("application");
        }
    }
}
