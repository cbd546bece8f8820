package org.keju.application.domain.exam;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One examination through all versions of its definition. A version is proposed, and proposed again until it is right, and
 * then published; from then on it never changes, and a later version may follow it.
 */
@Entity
@Table(name = "exam")
public class Exam {

    @Id
    private UUID id;

    private String code;

    private int publishedVersion;

    @Version
    private @Nullable Long rowVersion;

    @OneToMany(mappedBy = "exam", cascade = CascadeType.ALL)
    @OrderBy("version")
    private List<ExamVersion> versions = new ArrayList<>();

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Exam() {}

    public Exam(UUID id, String code) {
        this.id = id;
        this.code = code;
    }

    /** Takes a version that may be published later; one that is published already cannot be replaced. */
    public void propose(int version, String source, UUID by, Instant now) {
        if (version <= publishedVersion) {
            throw new ExamRefused(ExamRefused.Reason.VERSION_PUBLISHED);
        }
        version(version)
                .ifPresentOrElse(
                        known -> known.replace(source, by, now),
                        () -> versions.add(new ExamVersion(this, version, source, by, now)));
    }

    /** Puts the latest proposed version into effect. */
    public ExamVersion publish(Instant now) {
        ExamVersion latest = proposed().orElseThrow(() -> new ExamRefused(ExamRefused.Reason.NOTHING_PROPOSED));
        latest.publish(now);
        publishedVersion = latest.version();
        return latest;
    }

    /** The latest version that is not in effect yet. */
    public Optional<ExamVersion> proposed() {
        return versions.stream()
                .filter(version -> version.version() > publishedVersion)
                .reduce((_, later) -> later);
    }

    /** The version in effect. */
    public Optional<ExamVersion> published() {
        return publishedVersion == 0 ? Optional.empty() : version(publishedVersion);
    }

    private Optional<ExamVersion> version(int number) {
        return versions.stream().filter(version -> version.version() == number).findFirst();
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public int publishedVersion() {
        return publishedVersion;
    }
}
