package org.keju.gateway.routing;

import org.keju.gateway.problem.GatewayProblem;
import org.keju.gateway.problem.Problems;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Refuses a body above the route's limit: at once when it announces its length, else as soon as it is passed. */
@Component
class BodyLimit {

    private final Problems problems;

    BodyLimit(Problems problems) {
        this.problems = problems;
    }

    HandlerFilterFunction<ServerResponse, ServerResponse> of(Route route) {
        long limit = route.bodyLimit().toBytes();
        return (request, next) -> {
            if (request.servletRequest().getContentLengthLong() > limit) {
                return tooLarge(request, route);
            }
            LimitedBody body = new LimitedBody(request.servletRequest(), limit);
            ServerResponse response = next.handle(ServerRequest.create(body, request.messageConverters()));
            return body.exceeded() ? tooLarge(request, route) : response;
        };
    }

    private ServerResponse tooLarge(ServerRequest request, Route route) {
        return problems.response(
                request, GatewayProblem.BODY_TOO_LARGE, route.bodyLimit().toKilobytes());
    }
}
