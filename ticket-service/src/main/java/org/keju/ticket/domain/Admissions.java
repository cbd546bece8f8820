package org.keju.ticket.domain;

import java.util.Optional;
import java.util.UUID;

/** All who take part, of all exams. */
public interface Admissions {

    Optional<Admission> findById(UUID applicationId);

    /** The same with nobody else able to change it until the transaction ends. */
    Optional<Admission> findForUpdate(UUID applicationId);

    /** Only the account's own and only while it takes part; anybody else's is as if it did not exist. */
    Optional<Admission> findOwned(UUID applicationId, UUID accountId);

    Admission save(Admission admission);

    /** Whether any ticket of an exam was ever printed. */
    boolean isAnyPrinted(UUID examId);
}
