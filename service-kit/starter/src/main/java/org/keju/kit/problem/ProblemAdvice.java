package org.keju.kit.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers every failure of a request with a problem (RFC 9457) that a person understands and that gives nothing away: no
 * stack trace, no SQL, and nothing of what was sent.
 */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String MISSING = "field.missing";

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
        return answer(problemOf(failure), HttpHeaders.EMPTY, request);
    }

    private ProblemException problemOf(Exception failure) {
        if (failure instanceof ProblemException problem) {
            return problem;
        }
        return mappings.stream()
                .flatMap(mapping -> mapping.map(failure).stream())
                .findFirst()
                .or(() -> DatabaseProblems.of(failure))
                .or(() -> ofRequest(failure))
                .orElseGet(() -> {
                    log.error("A request failed", failure);
                    return new ProblemException(RequestProblem.FAILED);
                });
    }

    private static Optional<ProblemException> ofRequest(Exception failure) {
        return switch (failure) {
            case ConstraintViolationException _ -> Optional.of(new ProblemException(RequestProblem.INVALID));
            // a body that promises parts and holds none is the sender's mistake
            case MultipartException _ -> Optional.of(new ProblemException(RequestProblem.UNREADABLE));
            default -> Optional.empty();
        };
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(InvalidInput.problem(failure.getBindingResult().getAllErrors()), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(InvalidInput.problem(failure), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(UnreadableBody.problem(failure.getCause()), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = failure instanceof MethodArgumentTypeMismatchException mismatch
                ? mismatch.getName()
                : failure.getPropertyName();
        return answer(InvalidInput.problem(name, InvalidInput.MALFORMED), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(InvalidInput.problem(failure.getParameterName(), MISSING), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(InvalidInput.problem(failure.getRequestPartName(), MISSING), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleServletRequestBindingException(
            ServletRequestBindingException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = failure instanceof MissingRequestHeaderException missing ? missing.getHeaderName() : null;
        return answer(InvalidInput.problem(name, MISSING), headers, request);
    }

    /** All that is not treated above: the framework's status says which problem it is, its headers how to do better. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError()) {
            log.error("A request failed", failure);
        }
        return answer(new ProblemException(RequestProblem.of(status)), headers, request);
    }

    @SuppressWarnings("unchecked") // a response is only read
    private ResponseEntity<Object> answer(ProblemException problem, HttpHeaders headers, WebRequest request) {
        return (ResponseEntity<Object>)
                (ResponseEntity<?>) answer(problem, headers, ((ServletWebRequest) request).getRequest());
    }

    private ResponseEntity<ProblemDetail> answer(
            ProblemException problem, HttpHeaders headers, HttpServletRequest request) {
        return ResponseEntity.status(problem.type().status())
                .headers(headers)
                .headers(all -> problem.headers().forEach(all::set))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.describe(problem, request));
    }
}
