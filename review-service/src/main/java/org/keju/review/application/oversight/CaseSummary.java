package org.keju.review.application.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;
import org.keju.review.domain.CaseKind;
import org.keju.review.domain.CaseState;
import org.keju.review.domain.Text;

/**
 * A case without anything of the candidate's.
 *
 * @param agencyCode null when that is no agency's affair
 * @param leaseUntil until when somebody holds it; may have passed
 * @param undoable whether the decision can still be taken back
 */
public record CaseSummary(
        UUID caseId,
        CaseKind kind,
        Text examTitle,
        String applicationNumber,
        int submission,
        @Nullable String agencyCode,
        CaseState state,
        Instant requestedAt,
        @Nullable Instant promisedBy,
        @Nullable Instant leaseUntil,
        @Nullable Instant decidedAt,
        boolean undoable) {

    static final String COLUMNS = """
            c.id, c.kind, e.title_zh, e.title_en, c.application_number, c.submission, c.agency_code, c.state,
            c.requested_at, c.promised_by, c.lease_until, c.decided_at, c.final_since
            """;

    static CaseSummary of(ResultSet row, int number) throws SQLException {
        CaseState state = CaseState.valueOf(row.getString("state"));
        return new CaseSummary(
                UuidBytes.toUuid(row.getBytes("id")),
                CaseKind.valueOf(row.getString("kind")),
                new Text(row.getString("title_zh"), row.getString("title_en")),
                row.getString("application_number"),
                row.getInt("submission"),
                row.getString("agency_code"),
                state,
                StoredTime.in(row, "requested_at"),
                StoredTime.inOrNull(row, "promised_by"),
                StoredTime.inOrNull(row, "lease_until"),
                StoredTime.inOrNull(row, "decided_at"),
                state.decided() && row.getObject("final_since", LocalDateTime.class) == null);
    }
}
