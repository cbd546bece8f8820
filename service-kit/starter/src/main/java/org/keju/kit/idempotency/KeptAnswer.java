package org.keju.kit.idempotency;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer that can be given again. Only its type and these headers are kept: no cookie and no token ever lies in a database. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record KeptAnswer(int status, Map<String, String> headers, byte[] body) {

    private static final String REPLAYED = "Idempotency-Replayed";
    private static final List<String> KEPT_HEADERS = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);

    static KeptAnswer of(ContentCachingResponseWrapper response) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (response.getContentType() != null) {
            headers.put(HttpHeaders.CONTENT_TYPE, response.getContentType());
        }
        for (String name : KEPT_HEADERS) {
            String value = response.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return new KeptAnswer(response.getStatus(), headers, response.getContentAsByteArray());
    }

    /** What had no effect is not kept: whoever asks again shall learn how things are then. */
    static boolean isWorthKeeping(HttpServletResponse response) {
        return !HttpStatusCode.valueOf(response.getStatus()).isError();
    }

    void writeTo(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        headers.forEach(response::setHeader);
        response.setHeader(REPLAYED, "true");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
