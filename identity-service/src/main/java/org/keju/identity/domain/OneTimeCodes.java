package org.keju.identity.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All codes that may still be redeemed, and those of the last days that may not. */
public interface OneTimeCodes {

    OneTimeCode save(OneTimeCode code);

    /** Sends what was changed to the database now, so that a new code finds the place of the old one free. */
    void flush();

    /** The one live code of a subject, kept from everybody else until the transaction ends. */
    Optional<OneTimeCode> lock(UUID subjectId, OneTimeCode.Purpose purpose);

    /** How many were issued to a subject since then. */
    long countIssued(UUID subjectId, OneTimeCode.Purpose purpose, Instant since);

    /** Forgets those that have expired before then. */
    void deleteExpired(Instant before);
}
