package org.keju.photo.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keju.photo.application.ContentKey;
import org.keju.photo.application.PhotoStore;
import org.keju.photo.config.PhotoProperties;
import org.keju.photo.config.S3Clients;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.S3Exception;

class S3PhotoStoreIT extends PhotoStoreContract {

    private static final String BUCKET = "exam-photos";

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
    PhotoStore store() {
        return new S3PhotoStore(client, BUCKET, "photos/");
    }

    @Override
    void tamper(String key, byte[] content) {
        client.putObject(
                request -> request.bucket(BUCKET).key("photos/" + key + ".jpg"), RequestBody.fromBytes(content));
    }

    @Test
    void keepsJpegsUnderThePrefix() {
        byte[] picture = picture("a face in a bucket");

        store().keep(ContentKey.of(picture), picture);

        assertThat(client.headObject(request -> request.bucket(BUCKET).key("photos/" + ContentKey.of(picture) + ".jpg"))
                        .contentType())
                .isEqualTo("image/jpeg");
    }

    @Test
    void doesNotBeginWithoutItsBucket() {
        assertThatExceptionOfType(NoSuchBucketException.class)
                .isThrownBy(() -> new S3PhotoStore(client, "no-such-bucket", ""));
    }

    @Test
    void doesNotBeginWithAWrongSecret() {
        try (S3Client stranger = clientWith("a-guess")) {
            assertThatExceptionOfType(S3Exception.class)
                    .isThrownBy(() -> new S3PhotoStore(stranger, BUCKET, ""))
                    .returns(403, S3Exception::statusCode);
        }
    }

    private static S3Client clientWith(String secret) {
        return S3Clients.to(new PhotoProperties.S3(
                server.endpoint().toString(), "us-east-1", BUCKET, "photos/", S3Server.ACCESS_KEY, secret, true));
    }
}
