package org.keju.kit.blobs;

import java.net.URLConnection;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Files in a bucket of any server that speaks the S3 protocol. Several copies of a service share it. */
public final class S3BlobStore implements BlobStore, AutoCloseable {

    private final S3Client client;
    private final String bucket;
    private final String prefix;

    /**
     * A store in a bucket that exists.
     *
     * @param prefix what every name begins with in the bucket, such as {@code letters/}, where others use it too
     * @throws SdkException when the bucket cannot be reached: better now than at the first file
     */
    public S3BlobStore(S3Client client, String bucket, String prefix) {
        this.client = client;
        this.bucket = bucket;
        this.prefix = prefix;
        client.headBucket(request -> request.bucket(bucket));
    }

    @Override
    public void keep(BlobName name, byte[] content) {
        try {
            client.putObject(
                    request -> request.bucket(bucket).key(key(name)).contentType(typeOf(name)),
                    RequestBody.fromBytes(content));
        } catch (SdkException failure) {
            throw new BlobStoreFailed("Keeping", name, failure);
        }
    }

    @Override
    public Optional<byte[]> read(BlobName name) {
        try {
            return Optional.of(
                    client.getObjectAsBytes(request -> request.bucket(bucket).key(key(name)))
                            .asByteArrayUnsafe());
        } catch (NoSuchKeyException gone) {
            return Optional.empty();
        } catch (SdkException failure) {
            throw new BlobStoreFailed("Reading", name, failure);
        }
    }

    @Override
    public void remove(BlobName name) {
        try {
            client.deleteObject(request -> request.bucket(bucket).key(key(name)));
        } catch (SdkException failure) {
            throw new BlobStoreFailed("Removing", name, failure);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private String key(BlobName name) {
        return prefix + name.path();
    }

    private static String typeOf(BlobName name) {
        String type = URLConnection.guessContentTypeFromName(name.path());
        return type == null ? "application/octet-stream" : type;
    }
}
