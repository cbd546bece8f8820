package org.keju.kit.movableclock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class MovableClockTest {

    @Test
    void takesThePlaceOfTheProgramsOwnClock(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("clock"), "P10D");
        assertThat(clockOf("--keju.clock.file=" + file).instant())
                .isAfter(Instant.now().plusSeconds(9 * 86_400));
    }

    @Test
    void leavesTheProgramsClockAloneWithoutAFile() {
        assertThat(clockOf()).isEqualTo(Clock.systemUTC());
    }

    private static Clock clockOf(String... arguments) {
        SpringApplication application = new SpringApplication(Program.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        try (var context = application.run(arguments)) {
            return context.getBean(Clock.class);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Program {

        @Bean
        @ConditionalOnMissingBean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
