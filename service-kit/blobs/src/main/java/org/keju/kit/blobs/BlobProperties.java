package org.keju.kit.blobs;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where a service keeps its files.
 *
 * @param store whether they lie in a folder or in a bucket
 * @param collection what the service calls them; the name of their folder, in the data folder or in the bucket
 * @param data the service's data folder
 * @param s3 the bucket, if there is one
 */
@Validated
@ConfigurationProperties("keju.blobs")
public record BlobProperties(
        @DefaultValue("FOLDER") Store store,
        @NotNull @Pattern(regexp = "[a-z-]+") String collection,
        @NotNull Path data,
        @DefaultValue @Valid S3 s3) {

    /** Where files can lie. */
    public enum Store {
        FOLDER,
        S3
    }

    /**
     * A bucket of a server that speaks the S3 protocol; without a bucket's name there is none.
     *
     * @param endpoint where the server is; empty for Amazon's own
     * @param region which region the bucket is in; servers that know none accept any
     * @param prefix what the names of all files begin with, such as {@code exams-2027/}, where the bucket has other uses
     * @param accessKey empty to use what the machine itself is entitled to
     * @param pathStyle whether the bucket's name stands in the path instead of the host name
     */
    public record S3(
            @DefaultValue("") String endpoint,
            @DefaultValue("us-east-1") String region,
            @DefaultValue("") String bucket,
            @DefaultValue("") String prefix,
            @DefaultValue("") String accessKey,
            @DefaultValue("") String secretKey,
            @DefaultValue("true") boolean pathStyle) {

        /** Without the keys, which must not come into a log. */
        @Override
        public String toString() {
            return "S3[endpoint=" + endpoint + ", bucket=" + bucket + ", prefix=" + prefix + "]";
        }
    }

    @AssertTrue(message = "keju.blobs.s3.bucket (KEJU_S3_BUCKET) must be set where keju.blobs.store is s3")
    boolean isBucketNamedWhereNeeded() {
        return store != Store.S3 || !s3.bucket().isBlank();
    }

    Path folder() {
        return data.resolve(collection);
    }

    String prefix() {
        return s3.prefix() + collection + "/";
    }
}
