package org.keju.photo.application;

/** A photo must be handed in before it can be confirmed. */
public final class NothingToConfirm extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
