package org.keju.gateway.apidocs;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import org.keju.gateway.config.GatewayProperties;
import org.keju.gateway.routing.Upstream;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI documents of the services, as last heard: one that is away now has not changed what it offers. */
@Component
class ApiDocuments {

    private static final Duration FRESH = Duration.ofMinutes(1);
    /** The first document of a service that has just started takes it a few seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final String PUBLIC = "/api/";

    private final RestClient http;
    private final JsonMapper json;
    private final GatewayProperties properties;
    private final LoadingCache<Upstream, byte[]> documents =
            Caffeine.newBuilder().refreshAfterWrite(FRESH).build(this::fetch);

    ApiDocuments(HttpClient httpClient, RestClient.Builder http, JsonMapper json, GatewayProperties properties) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(httpClient);
        requests.setReadTimeout(PATIENCE);
        this.http = http.clone().requestFactory(requests).build();
        this.json = json;
        this.properties = properties;
    }

    byte[] of(Upstream service) {
        return Objects.requireNonNull(documents.get(service));
    }

    private byte[] fetch(Upstream service) {
        JsonNode document = json.readTree(http.get()
                .uri(properties.addressOf(service).resolve("/v3/api-docs"))
                .retrieve()
                .body(byte[].class));
        if (document.path("paths") instanceof ObjectNode paths) {
            // what services do for one another is no business of the world, and not to be had through here
            paths.propertyNames().stream()
                    .filter(path -> !path.startsWith(PUBLIC))
                    .toList()
                    .forEach(paths::remove);
        }
        return json.writeValueAsBytes(document);
    }
}
