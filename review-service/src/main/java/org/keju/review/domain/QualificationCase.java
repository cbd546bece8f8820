package org.keju.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whether a candidate, as submitted once, meets the conditions of the position applied for. */
@Entity
@DiscriminatorValue("QUALIFICATION")
public class QualificationCase extends ReviewCase {

    /** Beside the position, so that a reviewer's queue can be cut to one agency. */
    @Column(name = "agency_code")
    private String agencyCode;

    @Column(columnDefinition = "mediumtext")
    private Position position;

    @SuppressWarnings("NullAway") // filled by JPA
    protected QualificationCase() {}

    /** The process asks for a decision. */
    public QualificationCase(UUID id, CaseRequest request, CandidateFile file, Position position) {
        super(id, request, file);
        this.agencyCode = position.agencyCode();
        this.position = position;
        enqueue();
    }

    @Override
    public CaseKind kind() {
        return CaseKind.QUALIFICATION;
    }

    @Override
    boolean concerns(Set<String> agencies) {
        return isReferred() || agencies.contains(agencyCode);
    }

    @Override
    public List<Reason> catalogueOf(Exam exam) {
        return exam.reasons();
    }

    @Override
    public int agreeingBy(Exam exam) {
        return exam.reviewRule().reviewers();
    }

    public Position position() {
        return position;
    }
}
