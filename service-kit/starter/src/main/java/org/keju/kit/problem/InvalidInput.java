package org.keju.kit.problem;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterValidationResult;

/** Turns what the validation of a request found into field errors. */
final class InvalidInput {

    /** A value that is not of the kind that is expected. */
    static final String MALFORMED = "field.malformed";

    private InvalidInput() {}

    static ProblemException problem(List<ObjectError> found) {
        return new ProblemException(RequestProblem.INVALID)
                .withErrors(found.stream().map(InvalidInput::error).toList());
    }

    static ProblemException problem(MethodValidationResult found) {
        return new ProblemException(RequestProblem.INVALID)
                .withErrors(found.getParameterValidationResults().stream()
                        .flatMap(InvalidInput::errors)
                        .toList());
    }

    /** A problem with one parameter, part or header, by its name. */
    static ProblemException problem(@Nullable String name, String code) {
        return new ProblemException(RequestProblem.INVALID)
                .withErrors(List.of(new FieldProblem(name == null ? "" : "/" + name, code)));
    }

    private static Stream<FieldProblem> errors(ParameterValidationResult parameter) {
        String name = parameter.getMethodParameter().getParameterName();
        return parameter.getResolvableErrors().stream()
                .map(error -> error instanceof ObjectError inBody
                        ? error(inBody)
                        : FieldProblem.worded("/" + name, code(error), String.valueOf(error.getDefaultMessage())));
    }

    private static FieldProblem error(ObjectError error) {
        String field = error instanceof FieldError invalid ? invalid.getField() : "";
        if (error instanceof FieldError unreadable && unreadable.isBindingFailure()) {
            // the framework's words for it repeat what was sent
            return new FieldProblem(pointer(field), MALFORMED);
        }
        return FieldProblem.worded(pointer(field), code(error), String.valueOf(error.getDefaultMessage()));
    }

    /** The last of the codes is the name of the violated constraint. */
    private static String code(MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        String rule = codes == null || codes.length == 0 ? "invalid" : codes[codes.length - 1];
        return "field." + rule.toLowerCase(Locale.ROOT);
    }

    /** {@code items[2].name} as a JSON Pointer: {@code /items/2/name}. */
    private static String pointer(String path) {
        return path.isEmpty()
                ? ""
                : "/" + path.replace("[", ".").replace("]", "").replace('.', '/');
    }
}
