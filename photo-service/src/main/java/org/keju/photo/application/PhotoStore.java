package org.keju.photo.application;

/**
 * Keeps pictures, each under the SHA-256 of its content: what has the same content has the same key, and a key's content never
 * changes. Who calls it twice does no harm.
 */
public interface PhotoStore {

    /** Keeps the picture durably. */
    void keep(String key, byte[] jpeg);

    /** The picture that was kept under this key. */
    byte[] read(String key);

    /** Forgets the picture, which may be gone already. */
    void remove(String key);
}
