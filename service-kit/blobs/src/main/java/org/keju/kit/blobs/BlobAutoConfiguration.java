package org.keju.kit.blobs;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The store of a service; what it is called there is all that the service has to say. */
@AutoConfiguration
@EnableConfigurationProperties(BlobProperties.class)
public class BlobAutoConfiguration {

    @Bean
    BlobStore blobStore(BlobProperties properties) {
        return switch (properties.store()) {
            case FOLDER -> new FolderBlobStore(properties.folder());
            case S3 ->
                new S3BlobStore(S3Clients.to(properties.s3()), properties.s3().bucket(), properties.prefix());
        };
    }
}
