package org.keju.application.config;

import org.keju.application.application.PublishDemoExam;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the demo exam published at start, where the settings ask for it. */
@Configuration(proxyBeanMethods = false)
class DemoExam {

    @Bean
    @ConditionalOnBooleanProperty("keju.application.demo")
    ApplicationRunner demoExamAtStart(PublishDemoExam publish) {
        return _ -> publish.run();
    }
}
