package org.keju.gateway.routing;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.util.MultiValueMap;

/**
 * A request whose body passes through untouched, up to a limit. Its parameters are those of the query alone: the
 * container would read a posted form to find more, and a payment channel signs the bytes that it posted.
 */
class LimitedBody extends HttpServletRequestWrapper {

    private final long limit;
    private final MultiValueMap<String, String> query;
    private @Nullable CountedStream stream;

    LimitedBody(HttpServletRequest request, long limit) {
        super(request);
        this.limit = limit;
        this.query = MvcUtils.decodeQueryString(request.getQueryString(), StandardCharsets.UTF_8);
    }

    /** Whether more was sent than is allowed. */
    boolean exceeded() {
        return stream != null && stream.exceeded;
    }

    /** Whether the sender broke off. */
    boolean abandoned() {
        return stream != null && stream.abandoned;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (stream == null) {
            stream = new CountedStream(super.getInputStream());
        }
        return stream;
    }

    @Override
    public @Nullable String getParameter(String name) {
        return query.getFirst(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        query.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
        return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(query.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    private final class CountedStream extends ServletInputStream {

        private final ServletInputStream body;
        private long read;
        // written by the thread that sends the body on, read by the one that waits for the answer
        private volatile boolean exceeded;
        private volatile boolean abandoned;

        CountedStream(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) == -1 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = readFromSender(target, offset, length);
            read += Math.max(count, 0);
            if (read > limit) {
                exceeded = true;
                throw new IOException("The request body is larger than " + limit + " bytes");
            }
            return count;
        }

        private int readFromSender(byte[] target, int offset, int length) throws IOException {
            try {
                return body.read(target, offset, length);
            } catch (IOException e) {
                abandoned = true;
                throw e;
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
