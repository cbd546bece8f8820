package org.keju.gateway.routing;

import static org.keju.gateway.limits.RequestClass.FILE;
import static org.keju.gateway.limits.RequestClass.SEARCH;
import static org.keju.gateway.limits.RequestClass.WAY_IN;
import static org.keju.gateway.routing.Upstream.APPLICATION;
import static org.keju.gateway.routing.Upstream.IDENTITY;
import static org.keju.gateway.routing.Upstream.PAYMENT;
import static org.keju.gateway.routing.Upstream.PHOTO;
import static org.keju.gateway.routing.Upstream.REVIEW;
import static org.keju.gateway.routing.Upstream.TICKET;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;
import org.keju.gateway.routing.Route.Way;
import org.springframework.util.unit.DataSize;

/** Every way through the gateway; the first line that matches wins. What is not here does not exist outside. */
final class RouteTable {

    private static final DataSize UPLOAD = DataSize.ofMegabytes(6);
    private static final DataSize TABLE_IMPORT = DataSize.ofMegabytes(20);
    private static final DataSize SCORE_IMPORT = DataSize.ofMegabytes(21);

    static final List<Route> ROUTES = List.of(
            Route.to(IDENTITY, POST, "/api/identity/accounts")
                    .as(Way.WAY_IN)
                    .counted(WAY_IN)
                    .hashing(),
            Route.to(IDENTITY, POST, "/api/identity/sessions")
                    .as(Way.WAY_IN)
                    .counted(WAY_IN)
                    .hashing(),
            Route.to(IDENTITY, POST, "/api/identity/staff-sessions")
                    .as(Way.WAY_IN)
                    .counted(WAY_IN)
                    .hashing(),
            Route.to(IDENTITY, POST, "/api/identity/recoveries/**")
                    .counted(WAY_IN)
                    .hashing(),
            Route.to(IDENTITY, POST, "/api/identity/activations/redemption")
                    .counted(WAY_IN)
                    .hashing(),
            Route.to(IDENTITY, DELETE, "/api/identity/sessions/current").as(Way.WAY_OUT),
            Route.to(IDENTITY, POST, "/api/identity/sessions/current/authentication")
                    .hashing(),
            Route.to(IDENTITY, POST, "/api/identity/me/password").hashing(),
            Route.to(IDENTITY, PUT, "/api/identity/me/contacts").hashing(),
            Route.to(IDENTITY, "/api/identity/**"),
            Route.to(APPLICATION, POST, "/api/exams").taking(UPLOAD),
            Route.to(APPLICATION, POST, "/api/exams/{examId}/positions").taking(TABLE_IMPORT),
            Route.to(APPLICATION, POST, "/api/exams/{examId}/positions/preview").taking(TABLE_IMPORT),
            Route.to(APPLICATION, POST, "/api/exams/{examId}/roster").taking(TABLE_IMPORT),
            Route.to(APPLICATION, POST, "/api/exams/{examId}/roster/preview").taking(TABLE_IMPORT),
            Route.to(APPLICATION, GET, "/api/exams/{examId}/positions/**").counted(SEARCH),
            Route.to(APPLICATION, "/api/exams/**"),
            Route.to(APPLICATION, "/api/applications/**"),
            Route.to(PHOTO, PUT, "/api/photos/{applicationId}").taking(UPLOAD),
            Route.to(PHOTO, "/api/photos/**"),
            Route.to(PHOTO, "/api/photo-audits/**"),
            Route.to(REVIEW, POST, "/api/reviews/exemptions/{applicationId}/evidence")
                    .taking(UPLOAD),
            Route.to(REVIEW, "/api/reviews/**"),
            Route.to(REVIEW, "/console/**").counted(FILE),
            Route.to(PAYMENT, "/api/payments/**"),
            Route.to(PAYMENT, "/api/orders/**"),
            Route.to(PAYMENT, "/api/refunds/**"),
            Route.to(PAYMENT, "/api/reconciliations/**"),
            Route.to(TICKET, "/api/tickets/**"),
            Route.to(TICKET, PUT, "/api/seating/{examId}/sites").taking(UPLOAD),
            Route.to(TICKET, POST, "/api/seating/{examId}/arrangement").taking(UPLOAD),
            Route.to(TICKET, "/api/seating/**"),
            Route.to(TICKET, POST, "/api/scores/{examId}/sheets").taking(SCORE_IMPORT),
            Route.to(TICKET, "/api/scores/**"));

    /** Belongs to the services alone: answered as unknown, never routed and never a page of the site. */
    static final List<String> CLOSED =
            List.of("/api/**", "/internal/**", "/actuator/**", "/.well-known/**", "/v3/**", "/webjars/**");

    private RouteTable() {}
}
