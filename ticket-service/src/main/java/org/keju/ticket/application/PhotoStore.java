package org.keju.ticket.application;

import java.util.Optional;
import java.util.UUID;
import org.keju.kit.blobs.BlobName;
import org.keju.kit.blobs.BlobStore;
import org.springframework.stereotype.Component;

/** The copies of photos that this service keeps for its tickets, spread over folders by the end of their id. */
@Component
public class PhotoStore {

    private final BlobStore blobs;

    public PhotoStore(BlobStore blobs) {
        this.blobs = blobs;
    }

    /** Keeps the copy durably. */
    public void keep(UUID photoId, byte[] jpeg) {
        blobs.keep(name(photoId), jpeg);
    }

    /** The copy; empty when it is lost. */
    public Optional<byte[]> read(UUID photoId) {
        return blobs.read(name(photoId));
    }

    /** Forgets the copy, which may be gone already. */
    public void remove(UUID photoId) {
        blobs.remove(name(photoId));
    }

    private static BlobName name(UUID photoId) {
        String id = photoId.toString();
        return new BlobName(id.substring(id.length() - 2) + "/" + id + ".jpg");
    }
}
