package org.keju.kit.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one part of a request.
 *
 * @param pointer JSON Pointer (RFC 6901) to the part, such as {@code /answers/degree}
 * @param code key of its text in {@code problems.properties}
 * @param message the text, where the text is not found under the code
 */
public record FieldProblem(
        String pointer,
        String code,
        List<Object> arguments,
        @Nullable String message) {

    public FieldProblem(String pointer, String code, Object... arguments) {
        this(pointer, code, List.of(arguments), null);
    }

    /** A problem whose text was put into words elsewhere. */
    public static FieldProblem worded(String pointer, String code, String message) {
        return new FieldProblem(pointer, code, List.of(), message);
    }
}
