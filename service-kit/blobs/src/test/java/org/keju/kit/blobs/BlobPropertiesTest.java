package org.keju.kit.blobs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.keju.kit.blobs.BlobProperties.S3;
import org.keju.kit.blobs.BlobProperties.Store;

class BlobPropertiesTest {

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void needABucketOnlyWhereFilesLieInOne() {
        assertThat(VALIDATOR.validate(properties(Store.FOLDER, ""))).isEmpty();
        assertThat(VALIDATOR.validate(properties(Store.S3, "all-files"))).isEmpty();
        assertThat(VALIDATOR.validate(properties(Store.S3, "")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.getMessage()).contains("KEJU_S3_BUCKET"));
    }

    @Test
    void nameTheCollectionInFolderAndBucket() {
        assertThat(properties(Store.S3, "all-files").folder()).isEqualTo(Path.of("data", "letters"));
        assertThat(properties(Store.S3, "all-files").prefix()).isEqualTo("keju/letters/");
    }

    @Test
    void doNotShowTheKeysOfTheBucket() {
        assertThat(properties(Store.S3, "all-files"))
                .asString()
                .contains("all-files")
                .doesNotContain("hush");
    }

    private static BlobProperties properties(Store store, String bucket) {
        return new BlobProperties(
                store,
                "letters",
                Path.of("data"),
                new S3("http://127.0.0.1:9000", "us-east-1", bucket, "keju/", "hush-hush", "hush", true));
    }
}
