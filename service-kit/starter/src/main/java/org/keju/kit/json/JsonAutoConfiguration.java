package org.keju.kit.json;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;

/** What every service reads from JSON in the same way; bounds of size and depth stand in {@code service-kit.yaml}. */
@AutoConfiguration(beforeName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
public class JsonAutoConfiguration {

    @Bean
    JacksonModule storableTexts() {
        return new SimpleModule("storable-texts")
                .addDeserializer(String.class, new StorableText())
                .addKeyDeserializer(String.class, new StorableName());
    }
}
