package org.keju.photo.application;

/** Keeps pictures. What has the same content has the same key, and a key's content never changes. */
public interface PhotoStore {

    /** Keeps the picture, durably, and answers its key. */
    String keep(byte[] jpeg);

    /** The picture that was kept under this key. */
    byte[] read(String key);
}
