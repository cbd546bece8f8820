package org.keju.ticket.application;

import java.util.UUID;

/** Where approved photos come from: photo-service. */
public interface PhotoArchive {

    /**
     * The photo as the auditor approved it, a JPEG.
     *
     * @throws PhotoUnavailable when it cannot be had at this moment
     */
    byte[] fetch(UUID photoId);

    /** Not now; later it may be different. */
    final class PhotoUnavailable extends RuntimeException {

        public PhotoUnavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
