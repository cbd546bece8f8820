package org.keju.kit.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/**
 * Makes clients for the few background calls that services make to one another. They carry a service token and time limits;
 * retries and circuit breaking are the caller's, who knows what may be repeated.
 */
public final class ServiceClients {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(10);

    private final RestClient.Builder builder;
    private final ServiceTokens tokens;

    ServiceClients(RestClient.Builder builder, ServiceTokens tokens) {
        this.builder = builder;
        this.tokens = tokens;
    }

    /** A client for the service at this address. */
    public RestClient to(URI baseUrl) {
        return withLimits(builder, baseUrl)
                .requestInterceptor((request, body, execution) -> {
                    request.getHeaders().setBearerAuth(tokens.current());
                    return execution.execute(request, body);
                })
                .build();
    }

    static RestClient.Builder withLimits(RestClient.Builder builder, URI baseUrl) {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(READ);
        return builder.clone().baseUrl(baseUrl).requestFactory(requests);
    }
}
