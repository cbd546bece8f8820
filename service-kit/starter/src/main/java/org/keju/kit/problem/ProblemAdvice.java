package org.keju.kit.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every failure of a request with a problem that a person understands and that gives nothing away. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemWriter problems;
    private final List<ProblemMapping> mappings;

    ProblemAdvice(ProblemWriter problems, List<ProblemMapping> mappings) {
        this.problems = problems;
        this.mappings = mappings;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refuse(Exception failure, HttpServletRequest request) throws Exception {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            throw failure; // the security filters know whether to answer 401 or 403
        }
        return answer(problemOf(failure), request);
    }

    private ProblemException problemOf(Exception failure) {
        if (failure instanceof ProblemException problem) {
            return problem;
        }
        Optional<ProblemException> mapped = mappings.stream()
                .flatMap(mapping -> mapping.map(failure).stream())
                .findFirst();
        if (mapped.isPresent()) {
            return mapped.get();
        }
        return switch (failure) {
            case OptimisticLockingFailureException e -> new ProblemException(RequestProblem.CONFLICT);
            case DataIntegrityViolationException e -> {
                log.warn("A constraint of the database refused a change", e);
                yield new ProblemException(RequestProblem.CONFLICT);
            }
            case TransientDataAccessException e -> unavailable(e);
            case CannotCreateTransactionException e -> unavailable(e);
            case ConstraintViolationException e -> new ProblemException(RequestProblem.INVALID);
            default -> {
                log.error("A request failed", failure);
                yield new ProblemException(RequestProblem.FAILED);
            }
        };
    }

    private static ProblemException unavailable(Exception failure) {
        log.warn("The database is away or busy", failure);
        return new ProblemException(RequestProblem.UNAVAILABLE);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldProblem> errors = failure.getBindingResult().getAllErrors().stream()
                .map(error -> {
                    String field = error instanceof FieldError invalid ? invalid.getField() : "";
                    String rule = String.valueOf(error.getCode()).toLowerCase(Locale.ROOT);
                    return FieldProblem.worded(
                            pointer(field), "field." + rule, String.valueOf(error.getDefaultMessage()));
                })
                .toList();
        return widen(answer(new ProblemException(RequestProblem.INVALID).withErrors(errors), servlet(request)));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError()) {
            log.error("A request failed", failure);
        }
        return widen(answer(new ProblemException(RequestProblem.of(status)), servlet(request)));
    }

    private ResponseEntity<ProblemDetail> answer(ProblemException problem, HttpServletRequest request) {
        return ResponseEntity.status(problem.type().status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.describe(problem, request));
    }

    /** {@code items[2].name} as a JSON Pointer: {@code /items/2/name}. */
    private static String pointer(String path) {
        return path.isEmpty()
                ? ""
                : "/" + path.replace("[", ".").replace("]", "").replace('.', '/');
    }

    private static HttpServletRequest servlet(WebRequest request) {
        return ((ServletWebRequest) request).getRequest();
    }

    @SuppressWarnings("unchecked") // a response is only read
    private static ResponseEntity<Object> widen(ResponseEntity<? extends Object> response) {
        return (ResponseEntity<Object>) response;
    }
}
