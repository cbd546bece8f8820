package org.keju.photo.storage;

import org.keju.photo.application.ContentKey;
import org.keju.photo.application.PhotoStore;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** Pictures in a bucket of any server that speaks the S3 protocol. Several copies of the service share it. */
public final class S3PhotoStore implements PhotoStore, AutoCloseable {

    private static final String JPEG = "image/jpeg";

    private final S3Client client;
    private final String bucket;
    private final String prefix;

    /**
     * A store in a bucket that exists.
     *
     * @param prefix what every name begins with, such as {@code photos/}, where others use the bucket too
     * @throws software.amazon.awssdk.core.exception.SdkException when the bucket cannot be reached: better now than at the first photo
     */
    public S3PhotoStore(S3Client client, String bucket, String prefix) {
        this.client = client;
        this.bucket = bucket;
        this.prefix = prefix;
        client.headBucket(request -> request.bucket(bucket));
    }

    @Override
    public void keep(String key, byte[] jpeg) {
        client.putObject(
                request -> request.bucket(bucket).key(name(key)).contentType(JPEG), RequestBody.fromBytes(jpeg));
    }

    @Override
    public byte[] read(String key) {
        byte[] content = client.getObjectAsBytes(
                        request -> request.bucket(bucket).key(name(key)))
                .asByteArrayUnsafe();
        return ContentKey.requireContent(key, content);
    }

    @Override
    public void remove(String key) {
        client.deleteObject(request -> request.bucket(bucket).key(name(key)));
    }

    @Override
    public void close() {
        client.close();
    }

    private String name(String key) {
        return prefix + ContentKey.require(key) + ".jpg";
    }
}
