package org.keju.kit.problem;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/** Refuses a request. Its arguments fill the placeholders of the problem's texts and must hold no personal data. */
public class ProblemException extends RuntimeException {

    private final transient ProblemType type;
    private final transient List<Object> arguments;
    private final transient List<FieldProblem> errors = new ArrayList<>();
    private final transient Map<String, Object> properties = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    public ProblemException(ProblemType type, Object... arguments) {
        super(type.code());
        this.type = type;
        this.arguments = List.of(arguments);
    }

    /** Adds what is wrong with single fields, so that a page can point at them. */
    public ProblemException withErrors(List<FieldProblem> more) {
        errors.addAll(more);
        return this;
    }

    /** Adds a member to the problem that a program may act on. */
    public ProblemException with(String property, Object value) {
        properties.put(property, value);
        return this;
    }

    /** Says when to try again. */
    public ProblemException retryAfter(Duration pause) {
        headers.put(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, pause.toSeconds())));
        return this;
    }

    public ProblemType type() {
        return type;
    }

    List<Object> arguments() {
        return arguments;
    }

    List<FieldProblem> errors() {
        return errors;
    }

    Map<String, String> headers() {
        return headers;
    }

    Map<String, Object> properties() {
        return properties;
    }
}
