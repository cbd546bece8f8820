package org.keju.kit.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.keju.kit.security.Caller;
import org.springframework.http.HttpHeaders;

/**
 * Who asks for what: what makes one request the repeat of another. The body takes part as its hash alone.
 *
 * @param caller all zeros when nobody is logged in
 */
record RequestIdentity(UUID caller, IdempotencyKey key, String operation, String content) {

    private static final UUID NOBODY = new UUID(0, 0);

    static RequestIdentity of(IdempotencyKey key, IdempotentOperation operation, RepeatableRequest repeatable)
            throws IOException {
        HttpServletRequest request = repeatable.request();
        String content = String.join(
                "\n",
                request.getMethod(),
                request.getRequestURI(),
                String.valueOf(request.getQueryString()),
                String.valueOf(request.getHeader(HttpHeaders.IF_MATCH)),
                repeatable.contentHash());
        UUID caller = Caller.current().map(Caller::id).orElse(NOBODY);
        return new RequestIdentity(caller, key, operation.name(), content);
    }
}
