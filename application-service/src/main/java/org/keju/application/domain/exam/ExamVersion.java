package org.keju.application.domain.exam;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of an exam's definition, as its author wrote it. What it means is read from it, as of its publication. */
@Entity
@Table(name = "exam_version")
public class ExamVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "exam_id")
    private Exam exam;

    private int version;

    private String source;

    private Instant createdAt;

    private UUID createdBy;

    private @Nullable Instant publishedAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected ExamVersion() {}

    ExamVersion(Exam exam, int version, String source, UUID by, Instant now) {
        this.exam = exam;
        this.version = version;
        this.source = source;
        this.createdBy = by;
        this.createdAt = now;
    }

    void replace(String newSource, UUID by, Instant now) {
        source = newSource;
        createdBy = by;
        createdAt = now;
    }

    void publish(Instant now) {
        publishedAt = now;
    }

    public int version() {
        return version;
    }

    public String source() {
        return source;
    }

    /** When it was written as it is now. */
    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }
}
