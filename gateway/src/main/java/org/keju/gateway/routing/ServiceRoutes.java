package org.keju.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.net.URI;
import java.time.Duration;
import org.keju.gateway.config.GatewayProperties;
import org.keju.gateway.config.UpstreamProperties;
import org.keju.gateway.limits.RequestLimit;
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
    private final UpstreamProperties upstreams;
    private final SessionRelay sessions;
    private final BodyLimit bodies;
    private final UpstreamGuard guard;
    private final RequestLimit requests;

    ServiceRoutes(
            GatewayProperties properties,
            UpstreamProperties upstreams,
            SessionRelay sessions,
            BodyLimit bodies,
            UpstreamGuard guard,
            RequestLimit requests) {
        this.properties = properties;
        this.upstreams = upstreams;
        this.sessions = sessions;
        this.bodies = bodies;
        this.guard = guard;
        this.requests = requests;
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
        Duration patience = upstreams.patienceFor(route.patience());
        return RouterFunctions.route(route.predicate(), request -> {
                    MvcUtils.setRequestUrl(request, upstream);
                    PatientProxyExchange.allow(request, patience);
                    return http().handle(request);
                })
                .filter(guard.of(route))
                .filter(bodies.of(route))
                .filter(sessions.of(route))
                .filter(requests.of(route.counted()));
    }
}
