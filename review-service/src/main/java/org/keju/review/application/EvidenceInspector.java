package org.keju.review.application;

import org.keju.review.domain.EvidenceType;

/** Tells what a file is by its content, whatever it calls itself. */
public interface EvidenceInspector {

    /**
     * The type of a file that an officer can look at without danger.
     *
     * @throws EvidenceRefused when it is of no such type, broken, or could do something by itself
     * @throws InspectionBusy when too many documents are being read already
     */
    EvidenceType inspect(byte[] content);
}
