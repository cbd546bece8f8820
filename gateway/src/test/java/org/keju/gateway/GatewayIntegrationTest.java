package org.keju.gateway;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The gateway on a port of its own, a {@link Service} behind every route but the tickets', where nobody listens. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "keju.gateway.public-url=https://exam.example",
            "keju.gateway.form-actions=https://pay.example",
            "keju.gateway.upstreams.ticket=http://127.0.0.1:1"
        })
@Import(Browser.class)
@ContextConfiguration(initializers = Service.Start.class)
@interface GatewayIntegrationTest {}
