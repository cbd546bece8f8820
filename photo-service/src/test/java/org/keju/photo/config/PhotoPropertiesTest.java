package org.keju.photo.config;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.keju.photo.checks.Thresholds;
import org.keju.photo.config.PhotoProperties.S3;
import org.keju.photo.config.PhotoProperties.Store;

class PhotoPropertiesTest {

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void needABucketOnlyWherePicturesLieInOne() {
        assertThat(VALIDATOR.validate(properties(Store.FOLDER, ""))).isEmpty();
        assertThat(VALIDATOR.validate(properties(Store.S3, "exam-photos"))).isEmpty();
        assertThat(VALIDATOR.validate(properties(Store.S3, "")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.getMessage()).contains("KEJU_S3_BUCKET"));
    }

    @Test
    void doNotShowTheKeysOfTheBucket() {
        assertThat(properties(Store.S3, "exam-photos"))
                .asString()
                .contains("exam-photos")
                .doesNotContain("hush");
    }

    private static PhotoProperties properties(Store store, String bucket) {
        return new PhotoProperties(
                store,
                Path.of("photos"),
                new S3("http://127.0.0.1:9000", "us-east-1", bucket, "photos/", "hush-hush", "hush", true),
                Duration.ofMinutes(15),
                Duration.ofHours(24),
                Duration.ofHours(24),
                2,
                16,
                Duration.ofSeconds(10),
                Thresholds.STANDARD);
    }
}
