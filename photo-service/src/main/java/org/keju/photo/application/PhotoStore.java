package org.keju.photo.application;

import org.keju.kit.blobs.BlobName;
import org.keju.kit.blobs.BlobStore;
import org.springframework.stereotype.Component;

/**
 * Keeps pictures, each under the SHA-256 of its content: what has the same content has the same key, and a key's content never
 * changes. Who calls it twice does no harm.
 */
@Component
public class PhotoStore {

    private final BlobStore blobs;

    public PhotoStore(BlobStore blobs) {
        this.blobs = blobs;
    }

    /** Keeps the picture durably. */
    public void keep(String key, byte[] jpeg) {
        blobs.keep(name(key), jpeg);
    }

    /**
     * The picture that was kept under this key.
     *
     * @throws IllegalStateException when it is gone, or not what was kept
     */
    public byte[] read(String key) {
        byte[] content =
                blobs.read(name(key)).orElseThrow(() -> new IllegalStateException("The picture " + key + " is gone"));
        return ContentKey.requireContent(key, content);
    }

    /** Forgets the picture, which may be gone already. */
    public void remove(String key) {
        blobs.remove(name(key));
    }

    private static BlobName name(String key) {
        ContentKey.require(key);
        return new BlobName(key.substring(0, 2) + "/" + key.substring(2, 4) + "/" + key + ".jpg");
    }
}
