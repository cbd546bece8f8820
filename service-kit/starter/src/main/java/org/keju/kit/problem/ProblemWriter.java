package org.keju.kit.problem;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Puts a refusal into words of the reader's language and into the form of RFC 9457. */
public final class ProblemWriter {

    private final MessageSource texts;
    private final LocaleResolver locales;
    private final JsonMapper json;
    private final Tracer tracer;

    ProblemWriter(MessageSource texts, LocaleResolver locales, JsonMapper json, Tracer tracer) {
        this.texts = texts;
        this.locales = locales;
        this.json = json;
        this.tracer = tracer;
    }

    /** The problem as an answer to this request. */
    public ProblemDetail describe(ProblemException problem, HttpServletRequest request) {
        Locale locale = locales.resolveLocale(request);
        ProblemType type = problem.type();
        Object[] arguments = problem.arguments().toArray();
        ProblemDetail detail = ProblemDetail.forStatus(type.status());
        detail.setType(type.uri());
        detail.setTitle(texts.getMessage(type.code() + ".title", arguments, type.code(), locale));
        detail.setDetail(texts.getMessage(type.code() + ".detail", arguments, "", locale));
        problem.properties().forEach(detail::setProperty);
        if (!problem.errors().isEmpty()) {
            List<FieldError> errors = problem.errors().stream()
                    .map(error -> FieldError.of(error, texts, locale))
                    .toList();
            detail.setProperty("errors", errors);
        }
        Span span = tracer.currentSpan();
        if (span != null) {
            detail.setProperty("traceId", span.context().traceId());
        }
        return detail;
    }

    /**
     * Writes the problem as the whole response; for filters, which run before any controller, and perhaps before the filter that
     * sets the protecting headers.
     */
    public void write(ProblemException problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(problem.type().status().value());
        problem.headers().forEach(response::setHeader);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), describe(problem, request));
    }

    /** One entry of a problem's {@code errors}. */
    record FieldError(String pointer, String code, String message) {

        static FieldError of(FieldProblem problem, MessageSource texts, Locale locale) {
            String fallback = problem.message() == null ? problem.code() : problem.message();
            String message =
                    texts.getMessage(problem.code(), problem.arguments().toArray(), fallback, locale);
            return new FieldError(problem.pointer(), problem.code(), message == null ? fallback : message);
        }
    }
}
