package org.keju.gateway.routing;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.keju.gateway.problem.GatewayProblem;
import org.keju.gateway.problem.Problems;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * A service's answer on its way out. If it breaks off, the service is to blame and not the caller's line. Its beginning,
 * which is all there is to most answers, is awaited before anything is sent, while a refusal can still be said.
 */
final class WatchedBody extends FilterInputStream {

    private static final int BEGINNING_BYTES = 32 * 1024;

    private final ServerRequest request;
    private final Exchange exchange;

    private WatchedBody(InputStream body, ServerRequest request, Exchange exchange) {
        super(body);
        this.request = request;
        this.exchange = exchange;
    }

    static void of(ServerRequest request, Exchange exchange) throws IOException {
        InputStream body = MvcUtils.getAttribute(request, MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR);
        if (body != null) {
            InputStream beginning = new ByteArrayInputStream(body.readNBytes(BEGINNING_BYTES));
            InputStream rest = new WatchedBody(body, request, exchange);
            MvcUtils.putAttribute(
                    request, MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR, new SequenceInputStream(beginning, rest));
        }
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            throw brokenOff(e);
        }
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            return super.read(target, offset, length);
        } catch (IOException e) {
            throw brokenOff(e);
        }
    }

    /**
     * The failure itself stays behind: Spring takes an {@code EOFException} for a reader who went away, and would end what was
     * cut off as if it were complete.
     */
    private IOException brokenOff(IOException e) {
        exchange.failed(e);
        Problems.settle(request.servletRequest(), GatewayProblem.noAnswerTo(request.method()));
        return new IOException("The service's answer broke off: " + e.getMessage());
    }
}
