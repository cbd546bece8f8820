package org.keju.kit.events;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Carries a trace from the request that caused an event, through the outbox table, to those who read the event. */
public final class TraceHeaders {

    private static final String TRACEPARENT = "traceparent";

    private final Tracer tracer;
    private final Propagator propagator;

    public TraceHeaders(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** The W3C traceparent of the running span; null outside a trace. */
    public @Nullable String current() {
        Span span = tracer.currentSpan();
        if (span == null) {
            return null;
        }
        Map<String, String> carrier = new HashMap<>();
        propagator.inject(span.context(), carrier, (ignored, key, value) -> carrier.put(key, value));
        return carrier.get(TRACEPARENT);
    }

    /** Continues the trace in a span of its own for sending to a topic, and puts that span into the record's headers. */
    public Span startSending(@Nullable String traceparent, String topic, Headers headers) {
        Map<String, String> carrier = traceparent == null ? Map.of() : Map.of(TRACEPARENT, traceparent);
        Span span = propagator
                .extract(carrier, Map::get)
                .name("publish " + topic)
                .kind(Span.Kind.PRODUCER)
                .start();
        propagator.inject(
                span.context(),
                headers,
                (ignored, key, value) -> headers.remove(key).add(key, value.getBytes(StandardCharsets.UTF_8)));
        return span;
    }
}
