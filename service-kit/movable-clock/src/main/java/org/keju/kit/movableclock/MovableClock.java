package org.keju.kit.movableclock;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives a program a clock that tests can move, before it makes one itself. This module is in no program's jar and no image: it
 * takes effect only where somebody puts it on the class path of a system under test, so that no setting can ever move a clock in
 * production.
 */
public final class MovableClock implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger log = LoggerFactory.getLogger(MovableClock.class);
    private static final String FILE = "keju.clock.file";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String file = context.getEnvironment().getProperty(FILE);
        if (file != null) {
            log.warn("This process follows a movable clock; it is part of a system under test");
            context.getBeanFactory().registerSingleton("clock", new FileClock(Path.of(file)));
        }
    }
}
