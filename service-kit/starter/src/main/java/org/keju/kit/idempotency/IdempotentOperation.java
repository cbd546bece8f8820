package org.keju.kit.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.util.pattern.PathPattern;

/** A route whose requests may carry a key. */
record IdempotentOperation(Set<RequestMethod> methods, PathPattern path, boolean inOneTransaction) {

    boolean matches(HttpServletRequest request) {
        RequestMethod method = RequestMethod.resolve(request.getMethod());
        return method != null
                && methods.contains(method)
                && path.matches(PathContainer.parsePath(request.getRequestURI()));
    }

    String name() {
        return path.getPatternString();
    }
}
