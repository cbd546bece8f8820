package org.keju.kit.blobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class BlobAutoConfigurationTest {

    @TempDir
    private Path data;

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withConfiguration(AutoConfigurations.of(BlobAutoConfiguration.class))
            .withPropertyValues("spring.config.import=classpath:blobs.yaml", "keju.blobs.collection=letters");

    @Test
    void keepsFilesInTheDataFolderUnlessToldOtherwise() {
        service.withPropertyValues("KEJU_DATA=" + data).run(context -> {
            context.getBean(BlobStore.class).keep(new BlobName("ab/one.txt"), new byte[] {1});

            assertThat(Files.exists(data.resolve("letters/ab/one.txt"))).isTrue();
        });
    }

    @Test
    void namesTheSettingThatABucketLacks() {
        service.withPropertyValues("KEJU_BLOB_STORE=s3")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("KEJU_S3_BUCKET"));
    }
}
