package org.keju.kit.idempotency;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

    static RequestIdentity of(IdempotencyKey key, IdempotentOperation operation, RepeatableBody request) {
        String content = String.join(
                "\n",
                request.getMethod(),
                request.getRequestURI(),
                String.valueOf(request.getQueryString()),
                String.valueOf(request.getHeader(HttpHeaders.IF_MATCH)),
                hash(request.bytes()));
        UUID caller = Caller.current().map(Caller::id).orElse(NOBODY);
        return new RequestIdentity(caller, key, operation.name(), content);
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
