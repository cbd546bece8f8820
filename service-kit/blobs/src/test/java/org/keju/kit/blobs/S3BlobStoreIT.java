package org.keju.kit.blobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.S3Exception;

class S3BlobStoreIT extends BlobStoreContract {

    private static final String BUCKET = "files-of-a-test";

    @TempDir
    static Path folder;

    private static S3Server server;
    private static S3Client client;

    @BeforeAll
    static void startServer() throws IOException {
        server = S3Server.start(folder, BUCKET);
        client = clientWith(S3Server.SECRET_KEY);
    }

    @AfterAll
    static void stopServer() {
        client.close();
        server.close();
    }

    @Override
    BlobStore store() {
        return new S3BlobStore(client, BUCKET, "letters/");
    }

    @Test
    void tellsTheTypeOfWhatItKeepsUnderThePrefix() {
        store().keep(new BlobName("ab/typed.jpg"), content("a file in a bucket"));

        assertThat(client.headObject(request -> request.bucket(BUCKET).key("letters/ab/typed.jpg"))
                        .contentType())
                .isEqualTo("image/jpeg");
    }

    @Test
    void saysThatItFailed() {
        client.createBucket(request -> request.bucket("soon-gone"));
        BlobStore store = new S3BlobStore(client, "soon-gone", "");
        client.deleteBucket(request -> request.bucket("soon-gone"));

        assertThatExceptionOfType(BlobStoreFailed.class)
                .isThrownBy(() -> store.keep(new BlobName("ab/no-bucket.jpg"), content("a file")))
                .withMessageContaining("ab/no-bucket.jpg");
    }

    @Test
    void doesNotBeginWithoutItsBucket() {
        assertThatExceptionOfType(NoSuchBucketException.class)
                .isThrownBy(() -> new S3BlobStore(client, "no-such-bucket", ""));
    }

    @Test
    void doesNotBeginWithAWrongSecret() {
        try (S3Client stranger = clientWith("a-guess")) {
            assertThatExceptionOfType(S3Exception.class)
                    .isThrownBy(() -> new S3BlobStore(stranger, BUCKET, ""))
                    .returns(403, S3Exception::statusCode);
        }
    }

    private static S3Client clientWith(String secret) {
        return S3Clients.to(new BlobProperties.S3(
                server.endpoint().toString(), "us-east-1", BUCKET, "", S3Server.ACCESS_KEY, secret, true));
    }
}
