package org.keju.kit.http;

import java.time.Clock;
import org.keju.kit.security.SecurityAutoConfiguration;
import org.keju.kit.security.TokenProperties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.client.RestClient;

/** Clients for background calls between services. */
@AutoConfiguration(
        after = SecurityAutoConfiguration.class,
        afterName = "org.springframework.boot.restclient.autoconfigure.RestClientAutoConfiguration")
public class ServiceClientAutoConfiguration {

    @Bean
    ServiceClients serviceClients(
            RestClient.Builder builder,
            TokenProperties tokens,
            Clock clock,
            @Value("${spring.application.name}") String service) {
        RestClient identity =
                ServiceClients.withLimits(builder, tokens.identityUrl()).build();
        return new ServiceClients(builder, new ServiceTokens(identity, service, tokens.serviceSecret(), clock));
    }
}
