package org.keju.review.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What this service keeps of an exam definition: its title, how it is judged, and the catalogues that judges quote. */
@Entity
@Table(name = "exam")
public class Exam {

    @Id
    private UUID id;

    @Column(name = "definition_version")
    private int definitionVersion;

    @Column(name = "title_zh")
    private String titleZh;

    @Column(name = "title_en")
    private String titleEn;

    @Embedded
    private ReviewRule reviewRule;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "exam_reason", joinColumns = @JoinColumn(name = "exam_id"))
    @OrderColumn(name = "position")
    private List<Reason> reasons = new ArrayList<>();

    @Column(name = "evidence_required")
    private boolean evidenceRequired;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "exam_exemption_ground", joinColumns = @JoinColumn(name = "exam_id"))
    @OrderColumn(name = "position")
    private List<Reason> exemptionGrounds = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "exam_exemption_reason", joinColumns = @JoinColumn(name = "exam_id"))
    @OrderColumn(name = "position")
    private List<Reason> exemptionReasons = new ArrayList<>();

    @SuppressWarnings("NullAway") // filled by JPA
    protected Exam() {}

    /** What is known of an exam after one of its versions was published. */
    public Exam(
            UUID id,
            int definitionVersion,
            Text title,
            ReviewRule reviewRule,
            List<Reason> reasons,
            ExemptionRule exemptionRule) {
        this.id = id;
        this.definitionVersion = definitionVersion;
        this.titleZh = title.zh();
        this.titleEn = title.en();
        this.reviewRule = reviewRule;
        this.reasons.addAll(reasons);
        this.evidenceRequired = exemptionRule.evidenceRequired();
        this.exemptionGrounds.addAll(exemptionRule.grounds());
        this.exemptionReasons.addAll(exemptionRule.reasons());
    }

    /** Takes over a newer version of the definition; an older or equal one changes nothing. */
    public void follow(Exam published) {
        if (published.definitionVersion <= definitionVersion) {
            return;
        }
        definitionVersion = published.definitionVersion;
        titleZh = published.titleZh;
        titleEn = published.titleEn;
        reviewRule = published.reviewRule;
        replace(reasons, published.reasons);
        evidenceRequired = published.evidenceRequired;
        replace(exemptionGrounds, published.exemptionGrounds);
        replace(exemptionReasons, published.exemptionReasons);
    }

    private static void replace(List<Reason> catalogue, List<Reason> newer) {
        catalogue.clear();
        catalogue.addAll(newer);
    }

    public UUID id() {
        return id;
    }

    public Text title() {
        return new Text(titleZh, titleEn);
    }

    public ReviewRule reviewRule() {
        return reviewRule;
    }

    /** Why a candidate may be found not to qualify. */
    public List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    /** Whether a request for exemption is shown to an officer only once it has evidence. */
    public boolean evidenceRequired() {
        return evidenceRequired;
    }

    /** What a candidate may claim in order not to pay. */
    public List<Reason> exemptionGrounds() {
        return List.copyOf(exemptionGrounds);
    }

    /** Why such a claim may be refused. */
    public List<Reason> exemptionReasons() {
        return List.copyOf(exemptionReasons);
    }
}
