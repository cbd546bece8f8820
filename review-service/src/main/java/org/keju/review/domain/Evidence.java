package org.keju.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * That a file was put to a request for exemption. Its content lies elsewhere, under the same id; what the candidate called it
 * is of no use to anybody and not kept.
 */
@Entity
@Table(name = "evidence")
public class Evidence {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private EvidenceType type;

    private int bytes;

    @Column(name = "added_at")
    private Instant addedAt;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Evidence() {}

    public Evidence(UUID id, UUID caseId, EvidenceType type, int bytes, Instant addedAt) {
        this.id = id;
        this.caseId = caseId;
        this.type = type;
        this.bytes = bytes;
        this.addedAt = addedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public EvidenceType type() {
        return type;
    }

    /** How long the file is, in bytes. */
    public int bytes() {
        return bytes;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
