package org.keju.review.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What this service keeps of an exam definition: its title and the reasons that a reviewer may give. */
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

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "exam_reason", joinColumns = @JoinColumn(name = "exam_id"))
    @OrderColumn(name = "position")
    private List<Reason> reasons = new ArrayList<>();

    @SuppressWarnings("NullAway") // filled by JPA
    protected Exam() {}

    /** What is known of an exam after one of its versions was published. */
    public Exam(UUID id, int definitionVersion, String titleZh, String titleEn, List<Reason> reasons) {
        this.id = id;
        this.definitionVersion = definitionVersion;
        this.titleZh = titleZh;
        this.titleEn = titleEn;
        this.reasons.addAll(reasons);
    }

    /** Takes over a newer version of the definition; an older or equal one changes nothing. */
    public void follow(Exam published) {
        if (published.definitionVersion <= definitionVersion) {
            return;
        }
        definitionVersion = published.definitionVersion;
        titleZh = published.titleZh;
        titleEn = published.titleEn;
        reasons.clear();
        reasons.addAll(published.reasons);
    }

    public UUID id() {
        return id;
    }

    public Text title() {
        return new Text(titleZh, titleEn);
    }

    public List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    public Optional<Reason> reason(String code) {
        return reasons.stream().filter(reason -> reason.code().equals(code)).findFirst();
    }
}
