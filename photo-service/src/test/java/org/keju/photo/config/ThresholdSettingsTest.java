package org.keju.photo.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.keju.photo.checks.Thresholds;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

class ThresholdSettingsTest {

    @Test
    void theLinesInTheSettingsAreThoseThatWereMeasured() throws IOException {
        var documents = new YamlPropertySourceLoader().load("application", new ClassPathResource("application.yaml"));

        Thresholds set = new Binder(ConfigurationPropertySources.from(documents))
                .bind("keju.photo.checks", Thresholds.class)
                .get();

        assertThat(set).isEqualTo(Thresholds.STANDARD);
    }
}
