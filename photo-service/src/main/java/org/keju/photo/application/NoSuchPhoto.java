package org.keju.photo.application;

/** There is no such photo, or it is not the asker's to see. */
public final class NoSuchPhoto extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
