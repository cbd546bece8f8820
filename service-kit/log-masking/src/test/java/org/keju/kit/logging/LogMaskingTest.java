package org.keju.kit.logging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

/** Whoever writes it, and in whatever form logs are wanted. */
@ExtendWith(OutputCaptureExtension.class)
class LogMaskingTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "ecs"})
    void keepsPersonalDataOutOfEveryForm(String form, CapturedOutput output) {
        LoggingSystem.get(getClass().getClassLoader()).cleanUp();
        SpringApplication application = new SpringApplication(Nothing.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        try (var context = application.run("--logging.structured.format.console=" + form);
                var id = MDC.putCloseable("candidate", "11010119900307123X")) {
            LoggerFactory.getLogger("somebody.else")
                    .error(
                            "Refused {}",
                            "13800138000",
                            new IllegalStateException("no 11010119900307123X", new Exception("a@b.cn")));
        }
        assertThat(output.toString())
                .contains("Refused <phone>", "no <id-number>", "<mail>", "LogMaskingTest.java")
                .doesNotContain("13800138000", "19900307", "a@b.cn");
    }

    @Configuration
    static class Nothing {}
}
