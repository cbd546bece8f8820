package org.keju.gateway.routing;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Carries a request to its service and waits as long as its route allows: a page cannot wait as long as an upload. */
@Component
class PatientProxyExchange implements ProxyExchange {

    private static final String ATTRIBUTE = PatientProxyExchange.class.getName();

    private final HttpClient httpClient;
    private final RestClient.Builder clients;
    private final GatewayMvcProperties properties;
    private final Map<Duration, ProxyExchange> exchanges = new ConcurrentHashMap<>();

    PatientProxyExchange(HttpClient httpClient, RestClient.Builder clients, GatewayMvcProperties properties) {
        this.httpClient = httpClient;
        this.clients = clients;
        this.properties = properties;
    }

    static void allow(ServerRequest request, Duration patience) {
        request.servletRequest().setAttribute(ATTRIBUTE, patience);
    }

    @Override
    public ServerResponse exchange(Request request) {
        Duration patience =
                (Duration) request.getServerRequest().servletRequest().getAttribute(ATTRIBUTE);
        return exchanges.computeIfAbsent(patience, this::exchangeWithin).exchange(request);
    }

    private ProxyExchange exchangeWithin(Duration patience) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(httpClient);
        requests.setReadTimeout(patience);
        return new RestClientProxyExchange(
                clients.clone().requestFactory(requests).build(), properties);
    }
}
