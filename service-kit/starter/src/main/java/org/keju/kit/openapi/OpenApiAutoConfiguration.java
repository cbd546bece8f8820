package org.keju.kit.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.keju.kit.security.Caller;
import org.keju.kit.security.SecurityRules;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.access.AuthorizationManagerWebInvocationPrivilegeEvaluator.HttpServletRequestTransformer;
import org.springframework.security.web.access.PathPatternRequestTransformer;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;

/** Describes a service's endpoints under {@code /v3/api-docs}, which the gateway gathers. The document is made when first asked for. */
@AutoConfiguration(beforeName = "org.springdoc.core.configuration.SpringDocConfiguration")
@EnableConfigurationProperties(OpenApiProperties.class)
public class OpenApiAutoConfiguration {

    static {
        // both come from the token and not from the request
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class)
                .addAnnotationsToIgnore(AuthenticationPrincipal.class);
    }

    @Bean
    OpenAPI serviceDescription(@Value("${spring.application.name}") String service) {
        return ServiceDocument.of(service);
    }

    @Bean
    ServiceDocument serviceDocument(@Lazy WebInvocationPrivilegeEvaluator rules, OpenApiProperties properties) {
        return new ServiceDocument(new DeclaredAccess(rules, properties.roles()));
    }

    /** The rules are asked about requests that nobody makes; those come, like real ones, from outside. */
    @Bean
    HttpServletRequestTransformer imaginedRequests() {
        PathPatternRequestTransformer paths = new PathPatternRequestTransformer();
        return imagined -> paths.transform(new HttpServletRequestWrapper(imagined) {
            @Override
            public DispatcherType getDispatcherType() {
                return DispatcherType.REQUEST;
            }
        });
    }

    /** What a service can do is no secret; what it does for whom, it decides at each request. */
    @Bean
    SecurityRules documentRules() {
        return requests ->
                requests.requestMatchers(HttpMethod.GET, "/v3/api-docs").permitAll();
    }
}
