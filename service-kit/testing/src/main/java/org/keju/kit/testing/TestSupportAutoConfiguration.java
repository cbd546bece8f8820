package org.keju.kit.testing;

import java.time.Clock;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.keju.kit.events.EventCodec;
import org.keju.kit.inbox.EventSubscription;
import org.keju.kit.security.SecurityAutoConfiguration;
import org.keju.kit.testing.hostile.Strangers;
import org.keju.kit.time.TimeAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What integration tests may ask for. A service that verifies tokens in its own way keeps that way. */
@AutoConfiguration(
        before = {TimeAutoConfiguration.class, SecurityAutoConfiguration.class},
        beforeName = "org.keju.kit.outbox.OutboxAutoConfiguration")
public class TestSupportAutoConfiguration {

    /** What comes at all comes soon; on a busy machine it may take longer, which is no fault of what is tested. */
    static {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    @Bean
    TestClock clock() {
        return new TestClock();
    }

    @Bean
    TestTokens testTokens(Clock clock) {
        return new TestTokens(clock);
    }

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder testJwtDecoder(TestTokens tokens) {
        return tokens.decoder();
    }

    @Bean
    EventProbe eventProbe(
            KafkaTemplate<String, byte[]> kafka,
            EventCodec codec,
            @Value("${spring.kafka.bootstrap-servers}") String bootstrapServers) {
        return new EventProbe(kafka, codec, bootstrapServers);
    }

    /** A service whose subscriptions cannot read the published language does not even start in a test. */
    @Bean
    SmartInitializingSingleton goldenSamples(ObjectProvider<EventSubscription> subscriptions, EventCodec codec) {
        return () ->
                subscriptions.forEach(subscription -> EventContracts.assertThatReadsItsSamples(subscription, codec));
    }

    /** Speaks HTTP to the running service; lazy, because the port is known only once it listens. */
    @Bean
    @Lazy
    RestTestClient http(Environment environment) {
        return RestTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"))
                .build();
    }

    /** Who attacks the running service; lazy, as what they speak through is. */
    @Bean
    @Lazy
    Strangers strangers(RestTestClient http, TestTokens tokens, TestClock clock, Environment environment) {
        return new Strangers(http, tokens, clock, environment);
    }
}
