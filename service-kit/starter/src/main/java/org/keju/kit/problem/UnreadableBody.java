package org.keju.kit.problem;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keju.kit.json.UnstorableText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;

/** Says where and why the JSON of a request cannot be understood, without quoting any of it. */
final class UnreadableBody {

    private static final String WHOLE_BODY = "";

    private UnreadableBody() {}

    static ProblemException problem(@Nullable Throwable cause) {
        return new ProblemException(RequestProblem.UNREADABLE).withErrors(List.of(error(cause)));
    }

    private static FieldProblem error(@Nullable Throwable cause) {
        return switch (cause) {
            case null -> new FieldProblem(WHOLE_BODY, "body.missing");
            case UnstorableText e -> new FieldProblem(pointer(e), "field.unstorable");
            case InvalidFormatException e
            when e.getTargetType() != null && e.getTargetType().isEnum() ->
                new FieldProblem(pointer(e), "field.not-a-choice", choices(e.getTargetType()));
            case InputCoercionException e -> new FieldProblem(pointer(e), "field.malformed");
            case StreamConstraintsException e -> new FieldProblem(pointer(e), "body.excessive");
            case StreamReadException _ -> new FieldProblem(WHOLE_BODY, "body.malformed");
            case JacksonException e -> new FieldProblem(pointer(e), "field.malformed");
            default -> new FieldProblem(WHOLE_BODY, "body.malformed");
        };
    }

    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }

    /** Jackson's path as a JSON Pointer (RFC 6901). */
    private static String pointer(JacksonException failure) {
        return failure.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
