package org.keju.bench.outbox;

import java.util.List;
import java.util.stream.Stream;
import org.keju.events.identity.AccountRegistered;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.events.EventExternalizationConfiguration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.RoutingTarget;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;

/** Spring Modulith's publication registry with its module for Kafka. */
@SpringBootConfiguration
@EnableAutoConfiguration
class ModulithOutbox {

    /** The listener that hands events to the broker, as the registry knows it. */
    private static final PublicationTargetIdentifier EXTERNALIZER = PublicationTargetIdentifier.of(
            "org.springframework.modulith.events.support.DelegatingEventExternalizer.externalize(java.lang.Object)");

    @Bean
    EventExternalizationConfiguration externalization() {
        return EventExternalizationConfiguration.externalizing()
                .select(event -> event instanceof AccountRegistered)
                .route(
                        AccountRegistered.class,
                        event -> RoutingTarget.forTarget(event.topic())
                                .andKey(event.key().toString()))
                .build();
    }

    @Bean
    Way way(
            ApplicationEventPublisher events,
            EventPublicationRegistry registry,
            IncompleteEventPublications incomplete) {
        return new Registry(events, registry, incomplete);
    }

    private record Registry(
            ApplicationEventPublisher events, EventPublicationRegistry registry, IncompleteEventPublications incomplete)
            implements Way {

        @Override
        public void tell(AccountRegistered event) {
            events.publishEvent(event);
        }

        /** As a crash leaves them: in the registry, and handed to nobody. */
        @Override
        public void tellLater(List<AccountRegistered> events) {
            events.forEach(event -> registry.store(event, Stream.of(EXTERNALIZER)));
        }

        /** It hands events over at once; there is nothing that could wait. */
        @Override
        public void pause() {}

        @Override
        public void resume() {
            incomplete.resubmitIncompletePublications(publication -> true);
        }
    }
}
