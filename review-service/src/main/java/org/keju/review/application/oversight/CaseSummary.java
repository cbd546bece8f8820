package org.keju.review.application.oversight;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;
import org.keju.review.domain.CaseKind;
import org.keju.review.domain.CaseState;
import org.keju.review.domain.Text;
import org.springframework.jdbc.core.RowMapper;

/**
 * A case without anything of the candidate's.
 *
 * @param agencyCode null when that is no agency's affair
 * @param referred whether the reviewers of every agency may judge it
 * @param leaseUntil until when somebody holds it; may have passed
 * @param waitsFor null for a case that waits for nobody
 * @param waitsSince since when it waits for another opinion than those given; null when it does not
 * @param undoable whether the decision, or what was said so far, can be taken back by whoever asks
 * @param referable whether it may be opened to the reviewers of every agency
 */
public record CaseSummary(
        UUID caseId,
        CaseKind kind,
        Text examTitle,
        String applicationNumber,
        int submission,
        @Nullable String agencyCode,
        boolean referred,
        CaseState state,
        Instant requestedAt,
        @Nullable Instant promisedBy,
        @Nullable Instant leaseUntil,
        @Nullable Instant decidedAt,
        @Nullable Awaited waitsFor,
        @Nullable Instant waitsSince,
        boolean undoable,
        boolean referable) {

    static final String COLUMNS = """
            c.id, c.kind, e.title_zh, e.title_en, c.application_number, c.submission, c.agency_code, c.referred, c.state,
            c.requested_at, c.promised_by, c.lease_until, c.decided_at, c.final_since, c.passed_on_at,
            (select count(*) from case_opinion given where given.case_id = c.id and given.round = c.round) opinions
            """;

    /**
     * Reads cases as they are at some time.
     *
     * @param opinionsTakenBack how many opinions on an undecided case the asker may take back at once
     */
    static RowMapper<CaseSummary> at(Instant now, int opinionsTakenBack) {
        return (row, number) -> {
            CaseState state = CaseState.valueOf(row.getString("state"));
            int opinions = row.getInt("opinions");
            Instant leaseUntil = StoredTime.inOrNull(row, "lease_until");
            boolean held = leaseUntil != null && now.isBefore(leaseUntil);
            boolean decisionOpen = state.decided() && row.getObject("final_since", LocalDateTime.class) == null;
            boolean opinionsOpen = isWaiting(state) && !held && 0 < opinions && opinions <= opinionsTakenBack;
            CaseKind kind = CaseKind.valueOf(row.getString("kind"));
            boolean referred = row.getBoolean("referred");
            return new CaseSummary(
                    UuidBytes.toUuid(row.getBytes("id")),
                    kind,
                    new Text(row.getString("title_zh"), row.getString("title_en")),
                    row.getString("application_number"),
                    row.getInt("submission"),
                    row.getString("agency_code"),
                    referred,
                    state,
                    StoredTime.in(row, "requested_at"),
                    StoredTime.inOrNull(row, "promised_by"),
                    leaseUntil,
                    StoredTime.inOrNull(row, "decided_at"),
                    Awaited.of(state, opinions),
                    StoredTime.inOrNull(row, "passed_on_at"),
                    decisionOpen || opinionsOpen,
                    isWaiting(state) && kind == CaseKind.QUALIFICATION && !referred);
        };
    }

    private static boolean isWaiting(CaseState state) {
        return state == CaseState.OPEN || state == CaseState.CLAIMED;
    }
}
