package org.keju.kit.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
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
        return withLimits(builder, baseUrl).requestInterceptor(this::call).build();
    }

    /** A token can be refused before its time: its key was withdrawn, or a clock was set. A new one gets one more try. */
    private ClientHttpResponse call(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        String token = tokens.current();
        request.getHeaders().setBearerAuth(token);
        ClientHttpResponse answer = execution.execute(request, body);
        if (!answer.getStatusCode().isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
            return answer;
        }
        answer.close();
        request.getHeaders().setBearerAuth(tokens.insteadOf(token));
        return execution.execute(request, body);
    }

    static RestClient.Builder withLimits(RestClient.Builder builder, URI baseUrl) {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(READ);
        return builder.clone().baseUrl(baseUrl).requestFactory(requests);
    }
}
