package org.keju.kit.inbox;

import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * A parked key is for people to look into, not a reason to take the service out of traffic: it shows as a detail of a service
 * that is up. A listener that has ended by itself is another matter: its topic is not read any more until a restart.
 */
final class InboxHealth implements HealthIndicator, InfoContributor {

    private final InboxContainers containers;
    private final InboxMetrics metrics;

    InboxHealth(InboxContainers containers, InboxMetrics metrics) {
        this.containers = containers;
        this.metrics = metrics;
    }

    @Override
    public Health health() {
        Health.Builder health = containers.haveAllTheirListeners() ? Health.up() : Health.down();
        return health.withDetail("parkedKeys", metrics.keys())
                .withDetail("waitingEvents", metrics.events())
                .build();
    }

    @Override
    public void contribute(Info.Builder builder) {
        builder.withDetail("deadLetters", new Parked(metrics.keys(), metrics.events()));
    }

    record Parked(int parkedKeys, int waitingEvents) {}
}
