package org.keju.kit.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.keju.kit.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Lets a request with an {@code Idempotency-Key} have its effect once. It stands behind the security filters, so that keys belong
 * to their caller and only allowed requests have any. Answers are kept as they were sent, byte for byte.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(IdempotencyFilter.class);

    private final Supplier<IdempotentOperations> operations;
    private final Supplier<IdempotencyKeys> keys;
    private final Supplier<PlatformTransactionManager> transactions;
    private final HandlerExceptionResolver refusals;

    IdempotencyFilter(
            Supplier<IdempotentOperations> operations,
            Supplier<IdempotencyKeys> keys,
            Supplier<PlatformTransactionManager> transactions,
            HandlerExceptionResolver refusals) {
        this.operations = operations;
        this.keys = keys;
        this.transactions = transactions;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<String> given = Collections.list(request.getHeaders(IdempotencyKey.HEADER));
        Optional<IdempotentOperation> operation =
                given.isEmpty() ? Optional.empty() : operations.get().of(request);
        if (operation.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try (RepeatableRequest repeatable = RepeatableRequest.of(request)) {
            RequestIdentity identity = RequestIdentity.of(IdempotencyKey.read(given), operation.get(), repeatable);
            switch (keys.get().claim(identity)) {
                case Claim.Answered(KeptAnswer answer) -> answer.writeTo(response);
                case Claim.Granted(UUID run) -> run(operation.get(), run, repeatable.request(), response, chain);
            }
        } catch (RuntimeException refusal) {
            if (refusals.resolveException(request, response, null, refusal) == null) {
                throw refusal;
            }
        }
    }

    private void run(
            IdempotentOperation operation,
            UUID run,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        boolean kept = false;
        try {
            kept = operation.inOneTransaction()
                    ? runInOneTransaction(run, request, answer, chain)
                    : runAndKeep(run, request, answer, chain);
        } catch (RuntimeException failure) {
            answer.reset(); // a commit can fail after the answer was written
            throw failure;
        } finally {
            if (!kept) {
                release(run);
            }
        }
        answer.copyBodyToResponse();
    }

    private boolean runInOneTransaction(
            UUID run, HttpServletRequest request, ContentCachingResponseWrapper answer, FilterChain chain)
            throws ServletException, IOException {
        PlatformTransactionManager manager = transactions.get();
        TransactionStatus transaction = manager.getTransaction(TransactionDefinition.withDefaults());
        boolean kept = false;
        try {
            kept = runAndKeep(run, request, answer, chain);
        } finally {
            if (!kept) {
                manager.rollback(transaction);
            }
        }
        if (kept) {
            manager.commit(transaction);
        } else if (KeptAnswer.isWorthKeeping(answer)) {
            // another run has taken this one's place, so what this one did was rolled back
            throw new ProblemException(IdempotencyProblem.IN_PROGRESS).retryAfter(IdempotencyKeys.TRY_AGAIN_AFTER);
        }
        return kept;
    }

    private boolean runAndKeep(
            UUID run, HttpServletRequest request, ContentCachingResponseWrapper answer, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, answer);
        return KeptAnswer.isWorthKeeping(answer) && keys.get().keep(run, KeptAnswer.of(answer));
    }

    private void release(UUID run) {
        try {
            keys.get().release(run);
        } catch (DataAccessException e) {
            log.warn("An idempotency key could not be given free; its lease will end", e);
        }
    }
}
