package org.keju.kit.blobs;

/** The place where files are kept did not do what it was asked for; later it may. */
public final class BlobStoreFailed extends RuntimeException {

    BlobStoreFailed(String doing, BlobName name, Exception cause) {
        super(doing + " " + name + " failed: " + cause, cause);
    }
}
