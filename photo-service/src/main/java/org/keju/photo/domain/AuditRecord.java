package org.keju.photo.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a photo's history: who did what to which picture. Lines are only ever added.
 *
 * @param actor account of the candidate or auditor
 * @param originalSha256 the picture that it was done to
 * @param reasons codes of a rejection, joined by commas; null otherwise
 */
@Embeddable
public record AuditRecord(
        @Column(name = "at") Instant at,

        @Enumerated(EnumType.STRING) @Column(name = "command")
        PhotoCommand command,

        @Column(name = "actor") UUID actor,
        @Column(name = "original_sha256") String originalSha256,
        @Column(name = "reasons") @Nullable String reasons,
        @Column(name = "note") @Nullable String note) {}
