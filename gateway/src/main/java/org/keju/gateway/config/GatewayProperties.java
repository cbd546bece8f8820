package org.keju.gateway.config;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keju.gateway.routing.Upstream;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a deployment tells the gateway.
 *
 * @param publicUrl the gateway as browsers see it; its scheme decides whether cookies are {@code Secure}
 * @param upstreams where each service listens
 * @param formActions origins besides our own to which a page may post a form: the payment channels' gateways
 */
@ConfigurationProperties("keju.gateway")
public record GatewayProperties(URI publicUrl, Map<Upstream, URI> upstreams, List<String> formActions) {

    public GatewayProperties {
        formActions = formActions.stream().filter(origin -> !origin.isBlank()).toList();
    }

    /** Where the service listens; to start without an address would only hide the mistake until somebody asks. */
    public URI addressOf(Upstream upstream) {
        return Optional.ofNullable(upstreams.get(upstream))
                .orElseThrow(() -> new IllegalStateException("keju.gateway.upstreams has no address for " + upstream));
    }

    /** Whether browsers reach us over TLS. */
    public boolean secure() {
        return "https".equalsIgnoreCase(publicUrl.getScheme());
    }
}
