package org.keju.photo.application;

/** Every reader is at work and enough files wait; trying again soon helps. */
public final class InspectionBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
