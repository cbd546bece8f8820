package org.keju.kit.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.keju.kit.problem.ProblemException;
import org.keju.kit.problem.ProblemWriter;
import org.keju.kit.problem.RequestProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Answers whoever brings no token or one that is not good, and whoever brings one that cannot be verified for want of keys.
 * The second must not look like the first: at a 401 the gateway makes the browser forget its session.
 */
final class UnverifiedCallers implements AuthenticationEntryPoint {

    private static final Logger log = LoggerFactory.getLogger(UnverifiedCallers.class);

    private static final Duration UNTIL_IDENTITY_IS_ASKED_AGAIN = Duration.ofSeconds(5);

    private final ProblemWriter problems;

    UnverifiedCallers(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        problems.write(problemOf(failure), request, response);
    }

    private static ProblemException problemOf(AuthenticationException failure) {
        if (failure instanceof AuthenticationServiceException) {
            log.warn("A token could not be verified: {}", failure.getMessage());
            return new ProblemException(RequestProblem.UNAVAILABLE).retryAfter(UNTIL_IDENTITY_IS_ASKED_AGAIN);
        }
        return new ProblemException(RequestProblem.NOT_AUTHENTICATED);
    }
}
