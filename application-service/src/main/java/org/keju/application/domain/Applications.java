package org.keju.application.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All applications. Whoever means to change one locks it, so that its changes and what they announce have one order. */
public interface Applications {

    /** Writes an application at once, so that what refers to it can follow. */
    Application saveAndFlush(Application application);

    Optional<Application> lock(UUID id);

    Optional<Application> lockOf(UUID id, UUID accountId);

    Optional<Application> lockByNumber(String number);

    Optional<Application> ofNumber(String number);

    /** Locks an application unless somebody else has it or it is not due any more. */
    Optional<Application> lockIfDue(UUID id, Instant now);

    Optional<Application> of(UUID id, UUID accountId);

    Optional<Application> forExam(UUID examId, UUID accountId);

    List<Application> ofAccount(UUID accountId);

    /** Some of the applications that time has changed or is about to, longest due first. */
    List<UUID> due(Instant now, int most);

    /** Has every living application of an exam looked at again soon, because its definition changed. */
    void markDue(UUID examId, Instant now);

    boolean existsForExam(UUID examId);
}
