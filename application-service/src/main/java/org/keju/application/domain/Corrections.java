package org.keju.application.domain;

import java.util.List;
import java.util.UUID;

/** All corrections of all applications. */
public interface Corrections {

    void add(CorrectionMade correction);

    /** What was corrected of one application, the first correction first. */
    List<CorrectionMade> of(UUID applicationId);
}
