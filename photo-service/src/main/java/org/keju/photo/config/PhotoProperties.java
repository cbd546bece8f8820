package org.keju.photo.config;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.keju.photo.checks.Thresholds;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What can be set for photos.
 *
 * @param store whether the pictures lie in a folder or in a bucket
 * @param folder where they lie, if in a folder
 * @param s3 where they lie, if in a bucket
 * @param auditLease how long an auditor keeps a claimed photo
 * @param undoFor how long after a decision it can be undone
 * @param looseFor how long a picture is kept that no photo refers to
 * @param readers files read at the same time; each may need some 80 MB for a moment
 * @param waitingFiles files that may wait for a reader
 * @param readingLimit longest time for reading one file, waiting included
 * @param checks where the machine draws its lines
 */
@Validated
@ConfigurationProperties("keju.photo")
public record PhotoProperties(
        @DefaultValue("FOLDER") Store store,
        @NotNull Path folder,
        @DefaultValue @Valid S3 s3,
        @DefaultValue("15m") Duration auditLease,
        @DefaultValue("24h") Duration undoFor,
        @DefaultValue("24h") Duration looseFor,
        @DefaultValue("2") @Min(1) @Max(64) int readers,
        @DefaultValue("16") @Min(1) int waitingFiles,
        @DefaultValue("10s") Duration readingLimit,
        @NotNull Thresholds checks) {

    /** Where pictures can lie. */
    public enum Store {
        FOLDER,
        S3
    }

    /**
     * A bucket of a server that speaks the S3 protocol; without a bucket's name there is none.
     *
     * @param endpoint where the server is; empty for Amazon's own
     * @param region which region the bucket is in; servers that know none accept any
     * @param prefix what the names of pictures begin with
     * @param accessKey empty to use what the machine itself is entitled to
     * @param pathStyle whether the bucket's name stands in the path instead of the host name
     */
    public record S3(
            @DefaultValue("") String endpoint,
            @DefaultValue("us-east-1") String region,
            @DefaultValue("") String bucket,
            @DefaultValue("photos/") String prefix,
            @DefaultValue("") String accessKey,
            @DefaultValue("") String secretKey,
            @DefaultValue("true") boolean pathStyle) {

        /** Without the keys, which must not come into a log. */
        @Override
        public String toString() {
            return "S3[endpoint=" + endpoint + ", bucket=" + bucket + ", prefix=" + prefix + "]";
        }
    }

    @AssertTrue(message = "keju.photo.s3.bucket (KEJU_S3_BUCKET) must be set where keju.photo.store is s3")
    boolean isBucketNamedWhereNeeded() {
        return store != Store.S3 || !s3.bucket().isBlank();
    }
}
