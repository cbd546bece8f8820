package org.keju.kit.movableclock;

import java.nio.file.Path;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/**
 * Replaces a service's clock by one that tests can move. This module is in no service's jar and no image: it takes effect only
 * where somebody puts it on the class path of a system under test, so that no setting can ever move a clock in production.
 */
@AutoConfiguration(beforeName = "org.keju.kit.time.TimeAutoConfiguration")
@ConditionalOnProperty("keju.clock.file")
public class MovableClockAutoConfiguration {

    private static final Logger log = LoggerFactory.getLogger(MovableClockAutoConfiguration.class);

    @Bean
    Clock clock(@Value("${keju.clock.file}") Path file) {
        log.warn("This process follows a movable clock; it is part of a system under test");
        return new FileClock(file);
    }
}
