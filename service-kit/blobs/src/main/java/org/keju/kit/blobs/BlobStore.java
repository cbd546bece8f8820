package org.keju.kit.blobs;

import java.util.Optional;

/**
 * Keeps files under names, for all copies of a service that are given the same place. Each method throws a
 * {@link BlobStoreFailed} when what lies beneath cannot do it at present: a full disk, a server that does not answer.
 */
public interface BlobStore {

    /** Keeps the content durably, in place of what the name stood for before; whoever reads meanwhile gets either, whole. */
    void keep(BlobName name, byte[] content);

    /** What the name stands for; empty when that is nothing. */
    Optional<byte[]> read(BlobName name);

    /** Forgets the content, which may be gone already. */
    void remove(BlobName name);
}
