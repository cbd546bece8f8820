package org.keju.ticket.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.keju.kit.ids.UuidBytes;
import org.keju.ticket.domain.scores.PaperSummary;
import org.keju.ticket.domain.scores.ScoreSummaries;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Summaries in MySQL. */
@Component
class JdbcScoreSummaries implements ScoreSummaries {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcScoreSummaries(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void write(UUID sheetId, List<PaperSummary> papers) {
        batches.batchUpdate(
                """
                insert into score_summary (sheet_id, subject, papers, absent, voided, corrections, lowest, highest, mean)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                papers.stream()
                        .map(paper -> new Object[] {
                            UuidBytes.of(sheetId),
                            paper.subject(),
                            paper.papers(),
                            paper.absent(),
                            paper.voided(),
                            paper.corrections(),
                            paper.lowest(),
                            paper.highest(),
                            paper.mean()
                        })
                        .toList());
    }

    @Override
    public Map<UUID, List<PaperSummary>> of(Collection<UUID> sheetIds) {
        Map<UUID, List<PaperSummary>> papers = new HashMap<>();
        if (sheetIds.isEmpty()) {
            return papers;
        }
        jdbc.sql("""
                        select sheet_id, subject, papers, absent, voided, corrections, lowest, highest, mean
                        from score_summary where sheet_id in (:sheets) order by sheet_id, subject""")
                .param("sheets", sheetIds.stream().map(UuidBytes::of).toList())
                .query(row -> {
                    UUID sheetId = UuidBytes.toUuid(row.getBytes(1));
                    papers.computeIfAbsent(sheetId, id -> new ArrayList<>()).add(paper(row));
                });
        return papers;
    }

    private static PaperSummary paper(ResultSet row) throws SQLException {
        return new PaperSummary(
                row.getString(2),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getBigDecimal(7),
                row.getBigDecimal(8),
                row.getBigDecimal(9));
    }

    /** Reads how many are released before it counts: one that is released meanwhile makes it be counted once more. */
    @Override
    public void countCorrections(UUID examId, UUID sheetId) {
        int released = jdbc.sql("select count(*) from score_sheet where exam_id = ? and released_at is not null")
                .param(UuidBytes.of(examId))
                .query(Integer.class)
                .single();
        if (released > 0) {
            countAmongReleased(sheetId);
        }
        jdbc.sql("update score_sheet set corrections_as_of = ? where id = ?")
                .params(released, UuidBytes.of(sheetId))
                .update();
    }

    private void countAmongReleased(UUID sheetId) {
        jdbc.sql("""
                        update score_summary p set corrections = (
                          select count(*) from score c
                          where c.sheet_id = p.sheet_id and c.subject = p.subject and exists (
                            select 1 from score o join score_sheet s on s.id = o.sheet_id
                            where o.application_id = c.application_id and o.subject = c.subject
                              and o.sheet_id <> c.sheet_id and s.released_at is not null))
                        where p.sheet_id = ?""").param(UuidBytes.of(sheetId)).update();
    }

    @Override
    @Transactional
    public boolean countNextCorrections() {
        Optional<Outdated> outdated = jdbc.sql("""
                        select s.exam_id, s.id from score_sheet s
                        where s.status = 'DRAFT' and s.corrections_as_of <> (
                          select count(*) from score_sheet r where r.exam_id = s.exam_id and r.released_at is not null)
                        limit 1""")
                .query((row, number) ->
                        new Outdated(UuidBytes.toUuid(row.getBytes(1)), UuidBytes.toUuid(row.getBytes(2))))
                .optional();
        outdated.ifPresent(sheet -> countCorrections(sheet.examId, sheet.sheetId));
        return outdated.isPresent();
    }

    private record Outdated(UUID examId, UUID sheetId) {}
}
