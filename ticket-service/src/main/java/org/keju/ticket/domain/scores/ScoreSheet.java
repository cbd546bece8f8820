package org.keju.ticket.domain.scores;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one file. One person imports it, another releases it; from then on candidates can look their scores up. A
 * later sheet may correct an earlier one: of two released scores for one paper, the one released last counts.
 */
@Entity
public class ScoreSheet {

    @Id
    private UUID id;

    private UUID examId;
    private String fileHash;
    private int lineCount;
    private UUID importedBy;
    private String importer;
    private Instant importedAt;

    @Enumerated(EnumType.STRING)
    private ScoreSheetStatus status = ScoreSheetStatus.DRAFT;

    private @Nullable UUID releasedBy;
    private @Nullable String releaser;
    private @Nullable Instant releasedAt;
    private @Nullable UUID discardedBy;
    private @Nullable String discarder;
    private @Nullable Instant discardedAt;
    private @Nullable UUID toldUntil;
    private @Nullable Instant toldAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ScoreSheet() {}

    private ScoreSheet(UUID id, UUID examId, String fileHash, int lineCount, StaffMember importer, Instant now) {
        this.id = id;
        this.examId = examId;
        this.fileHash = fileHash;
        this.lineCount = lineCount;
        this.importedBy = importer.id();
        this.importer = importer.name();
        this.importedAt = now;
    }

    /**
     * A sheet that was just read.
     *
     * @param fileHash SHA-256 of the file in hexadecimal, so that the second person can tell it is the file they were given
     */
    public static ScoreSheet imported(
            UUID id, UUID examId, String fileHash, int lineCount, StaffMember importer, Instant now) {
        return new ScoreSheet(id, examId, fileHash, lineCount, importer, now);
    }

    /** Lets candidates see their scores. */
    public void release(StaffMember by, Instant now) {
        ScoreSheetStatus released = after(ScoreSheetStatus.Command.RELEASE);
        if (by.id().equals(importedBy)) {
            throw new ScoresRefused(ScoresRefused.Reason.SAME_PERSON);
        }
        status = released;
        releasedBy = by.id();
        releaser = by.name();
        releasedAt = now;
    }

    /** Throws the scores away; that they were there stays on record. */
    public void discard(StaffMember by, Instant now) {
        status = after(ScoreSheetStatus.Command.DISCARD);
        discardedBy = by.id();
        discarder = by.name();
        discardedAt = now;
    }

    /**
     * Notes how far the others have been told.
     *
     * @param lastCandidate the last application they know of; null when they know of all
     */
    public void told(@Nullable UUID lastCandidate, Instant now) {
        toldUntil = lastCandidate;
        if (lastCandidate == null) {
            toldAt = now;
        }
    }

    private ScoreSheetStatus after(ScoreSheetStatus.Command command) {
        return status.after(command).orElseThrow(() -> new ScoresRefused(ScoresRefused.Reason.SHEET_CLOSED));
    }

    public UUID id() {
        return id;
    }

    public UUID examId() {
        return examId;
    }

    public String fileHash() {
        return fileHash;
    }

    public int lineCount() {
        return lineCount;
    }

    public UUID importedBy() {
        return importedBy;
    }

    public String importer() {
        return importer;
    }

    public Instant importedAt() {
        return importedAt;
    }

    public ScoreSheetStatus status() {
        return status;
    }

    public @Nullable UUID releasedBy() {
        return releasedBy;
    }

    public @Nullable String releaser() {
        return releaser;
    }

    public @Nullable Instant releasedAt() {
        return releasedAt;
    }

    public @Nullable UUID discardedBy() {
        return discardedBy;
    }

    public @Nullable String discarder() {
        return discarder;
    }

    public @Nullable Instant discardedAt() {
        return discardedAt;
    }

    public @Nullable UUID toldUntil() {
        return toldUntil;
    }
}
