package org.keju.gateway.routing;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.keju.gateway.config.GatewayProperties;
import org.keju.gateway.session.Renewal;
import org.keju.gateway.session.Renewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks identity-service for a new token. It looks the session up, so that whoever was logged out stays out. */
@Component
class RenewalClient implements Renewer {

    private static final Logger log = LoggerFactory.getLogger(RenewalClient.class);
    private static final String HANDED_OUT = "Keju-Session-Token";

    /** A person waits for it with the page, and the old token is mostly still good. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final RestClient identity;
    private final CircuitBreaker breaker;

    RenewalClient(
            GatewayProperties properties,
            HttpClient client,
            RestClient.Builder clients,
            CircuitBreakerRegistry breakers) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(PATIENCE);
        this.identity = clients.clone()
                .requestFactory(requests)
                .baseUrl(properties.addressOf(Upstream.IDENTITY).toString())
                .build();
        this.breaker = breakers.circuitBreaker("session-renewal");
    }

    @Override
    public Renewal renew(String token) {
        try {
            return breaker.executeSupplier(() -> ask(token));
        } catch (RestClientException | CallNotPermittedException failure) {
            log.warn("A session could not be renewed: {}", failure.toString());
            return Renewal.UNKNOWN;
        }
    }

    private Renewal ask(String token) {
        try {
            HttpHeaders answer = identity.post()
                    .uri("/internal/session-renewals")
                    .body(Map.of("token", token))
                    .retrieve()
                    .toBodilessEntity()
                    .getHeaders();
            return Optional.ofNullable(answer.getFirst(HANDED_OUT))
                    .map(Renewal::with)
                    .orElse(Renewal.UNKNOWN);
        } catch (HttpClientErrorException.TooManyRequests busy) {
            throw busy;
        } catch (HttpClientErrorException refused) {
            return Renewal.OVER; // an answer like any other: identity-service is well
        }
    }
}
