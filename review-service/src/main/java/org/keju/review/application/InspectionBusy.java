package org.keju.review.application;

/** Enough documents are being read already; trying again soon helps. */
public final class InspectionBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
