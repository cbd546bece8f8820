package org.keju.gateway.apidocs;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.keju.gateway.limits.RequestClass;
import org.keju.gateway.limits.RequestLimit;
import org.keju.gateway.problem.GatewayProblem;
import org.keju.gateway.problem.Problems;
import org.keju.gateway.routing.Upstream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;

/** {@code /api-docs} is the page, {@code /api-docs/{service}} one service's document. */
@Configuration(proxyBeanMethods = false)
class ApiDocsRoutes {

    private static final Logger log = LoggerFactory.getLogger(ApiDocsRoutes.class);
    private static final CacheControl BRIEFLY = CacheControl.maxAge(Duration.ofMinutes(1));
    private static final List<String> VIEWER = List.of("swagger-ui-bundle.js", "swagger-ui.css");
    private static final List<String> OWN = List.of("api-docs.js", "api-docs.css");

    private final ApiDocuments documents;
    private final Problems problems;

    ApiDocsRoutes(ApiDocuments documents, Problems problems) {
        this.documents = documents;
        this.problems = problems;
    }

    @Bean
    RouterFunction<ServerResponse> apiDocsRouter(RequestLimit limit, ResourcePatternResolver resources)
            throws IOException {
        RouterFunctions.Builder router = RouterFunctions.route()
                .GET(
                        "/api-docs",
                        request -> GatewayServerResponse.ok()
                                .contentType(MediaType.TEXT_HTML)
                                .cacheControl(CacheControl.noCache())
                                .body(new ClassPathResource("api-docs/index.html")));
        for (String file : VIEWER) {
            // the version is in the path; whichever is on the class path serves
            Resource[] found = resources.getResources("classpath*:META-INF/resources/webjars/swagger-ui/*/" + file);
            serve(router, file, found[0]);
        }
        OWN.forEach(file -> serve(router, file, new ClassPathResource("api-docs/" + file)));
        return router.GET("/api-docs/{service}", this::document)
                .filter(limit.of(RequestClass.CALL))
                .build();
    }

    private static void serve(RouterFunctions.Builder router, String file, Resource content) {
        MediaType type = MediaType.parseMediaType(file.endsWith(".css") ? "text/css" : "text/javascript");
        router.GET(
                "/api-docs/ui/" + file,
                request -> GatewayServerResponse.ok()
                        .contentType(type)
                        .cacheControl(BRIEFLY)
                        .body(content));
    }

    private ServerResponse document(ServerRequest request) {
        Optional<Upstream> service = Arrays.stream(Upstream.values())
                .filter(upstream -> upstream.label().equals(request.pathVariable("service")))
                .findFirst();
        if (service.isEmpty()) {
            return problems.response(request, GatewayProblem.NOT_FOUND);
        }
        try {
            return GatewayServerResponse.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .cacheControl(BRIEFLY)
                    .body(documents.of(service.get()));
        } catch (RestClientException | JacksonException e) {
            log.warn("{} does not say what it offers: {}", service.get().serviceName(), e.toString());
            return problems.response(request, GatewayProblem.UNAVAILABLE);
        }
    }
}
