package org.keju.gateway.limits;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much a deployment allows. Each copy of the gateway counts for itself: behind a balancer that spreads requests evenly,
 * {@code n} copies together allow {@code n} times as much.
 *
 * @param remembered at most this many people and addresses are counted at the same time; the rarest is forgotten first
 * @param classes what is allowed in each class of requests; every class but {@link RequestClass#FILE} has its entry
 */
@ConfigurationProperties("keju.gateway.rates")
public record RateProperties(int remembered, Map<RequestClass, Limits> classes) {

    public RateProperties {
        if (remembered < 1_000) {
            throw new IllegalArgumentException("keju.gateway.rates.remembered is at least 1000, not " + remembered);
        }
        List<RequestClass> missing = Arrays.stream(RequestClass.values())
                .filter(kind -> kind != RequestClass.FILE && !classes.containsKey(kind))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("keju.gateway.rates.classes lacks " + missing);
        }
    }

    Limits of(RequestClass kind) {
        return Objects.requireNonNull(classes.get(kind));
    }

    /**
     * The allowances of one class.
     *
     * @param person of one person who is logged in; absent where it makes no difference who asks
     * @param strangers of one address, for all requests together of which nobody knows who sends them
     * @param crowd of one address, for all requests together of people who are logged in: a university's thousand
     *     candidates share one address, so this only stops what no university does
     */
    public record Limits(
            @Nullable Allowance person,
            Allowance strangers,
            @Nullable Allowance crowd) {

        public Limits {
            if ((person == null) != (crowd == null)) {
                throw new IllegalArgumentException("A person's allowance and a crowd's come together or not at all");
            }
        }
    }
}
