package org.keju.events.exam;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.events.EventName;
import org.keju.events.LocalizedText;

/**
 * An exam definition took effect. It carries all that other services need in order to check windows and rules for
 * themselves; a later version of the same exam replaces an earlier one.
 *
 * @param version counts up from 1; a consumer ignores a version lower than the one it has
 * @param zone the exam's time zone, in which people read its times (IANA name)
 * @param photo where an exam does without photos, nobody is asked for one, and this is a rule that no file keeps: all of it 0
 * @param review null: one reviewer decides, and nothing is promised
 * @param exemption null: this exam exempts nobody from its fee
 * @param cities those that candidates choose from, by the codes that a completion names; empty where nobody has a choice; null, as
 *     before they had names: only the codes are known
 */
@EventName("org.keju.exam.published.v1")
public record ExamPublished(
        UUID examId,
        String code,
        int version,
        LocalizedText title,
        String zone,
        PhotoRule photo,
        List<Reason> photoReasons,
        List<Reason> reviewReasons,
        TicketRule ticket,
        @Nullable ReviewRule review,
        @Nullable ExemptionRule exemption,
        @Nullable List<City> cities,
        Instant publishedAt)
        implements ExamEvent {

    /**
     * What a photo must be (five-systems rows 49 to 53).
     *
     * @param minBytes smallest file accepted, in bytes
     * @param maxBytes largest file accepted, in bytes
     * @param minWidth in pixels; with {@code maxWidth} equal the width is exact
     * @param backgrounds any of {@code BLUE}, {@code WHITE}, {@code RED}; empty when the exam does not care
     * @param renderWidth width in pixels of the picture kept for this exam
     * @param finalOnConfirm whether a confirmed photo can never be changed again (row 56)
     * @param owner whom photos belong to (row 64); null, as before there was a choice: each to its application alone
     */
    public record PhotoRule(
            int minBytes,
            int maxBytes,
            int minWidth,
            int maxWidth,
            int minHeight,
            int maxHeight,
            List<String> backgrounds,
            int renderWidth,
            int renderHeight,
            boolean finalOnConfirm,
            @Nullable PhotoOwner owner) {}

    /** Whom a photo belongs to. */
    public enum PhotoOwner {
        /** It serves the application that it was handed in for, and no other. */
        APPLICATION,
        /** Found fit, it may serve the same person's next application to an exam that says so too. */
        ACCOUNT
    }

    /** One entry of the exam's catalogue of reasons (row 70). */
    public record Reason(String code, LocalizedText text) {}

    /**
     * How qualification is reviewed (rows 65 to 72).
     *
     * @param reviewers how many people have to agree before an application passes: 1 or 2
     * @param escalateAfterHours for how many hours a case may wait before it is shown to the administrator; null: for ever
     */
    public record ReviewRule(int reviewers, @Nullable Integer escalateAfterHours) {}

    /**
     * Who need not pay (rows 84 to 86).
     *
     * @param grounds what a candidate may claim
     * @param reasons why an officer may refuse
     * @param evidenceRequired whether a request is shown to an officer only once it has evidence
     */
    public record ExemptionRule(List<Reason> grounds, List<Reason> reasons, boolean evidenceRequired) {}

    /**
     * What the ticket shows and when it may be printed (rows 94 to 97).
     *
     * @param opensAt null while the ticket window is not fixed yet
     */
    public record TicketRule(
            @Nullable Instant opensAt, @Nullable Instant closesAt, List<Subject> subjects, List<LocalizedText> rules) {}

    /** Where one may sit the exam. */
    public record City(String code, LocalizedText name) {}

    /** One paper of the exam; times are in the exam's zone. */
    public record Subject(String code, LocalizedText name, LocalDate date, LocalTime startsAt, LocalTime endsAt) {}
}
