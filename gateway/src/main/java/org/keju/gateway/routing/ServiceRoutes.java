package org.keju.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.net.URI;
import org.keju.gateway.config.GatewayProperties;
import org.keju.gateway.problem.GatewayProblem;
import org.keju.gateway.problem.Problems;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Turns the {@link RouteTable} into the gateway's router. */
@Configuration(proxyBeanMethods = false)
class ServiceRoutes {

    private final GatewayProperties properties;
    private final SessionRelay sessions;
    private final BodyLimit limits;
    private final UpstreamGuard guard;

    ServiceRoutes(GatewayProperties properties, SessionRelay sessions, BodyLimit limits, UpstreamGuard guard) {
        this.properties = properties;
        this.sessions = sessions;
        this.limits = limits;
        this.guard = guard;
    }

    @Bean
    RouterFunction<ServerResponse> serviceRouter(Problems problems) {
        RouterFunctions.Builder router = RouterFunctions.route();
        RouteTable.ROUTES.forEach(route -> router.add(carrying(route)));
        RouteTable.CLOSED.forEach(
                closed -> router.route(path(closed), request -> problems.response(request, GatewayProblem.NOT_FOUND)));
        return router.build();
    }

    /** The filter added last is the outermost: the session sees the final answer, whoever gave it. */
    private RouterFunction<ServerResponse> carrying(Route route) {
        URI upstream = properties.addressOf(route.upstream());
        return RouterFunctions.route(route.predicate(), request -> {
                    MvcUtils.setRequestUrl(request, upstream);
                    PatientProxyExchange.allow(request, route.answersWithin());
                    return http().handle(request);
                })
                .filter(guard.of(route))
                .filter(limits.of(route))
                .filter(sessions.of(route));
    }
}
