package org.keju.review.application.oversight;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;
import org.keju.review.domain.CaseKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds cases by what is late, by application, and by who judged them. */
@Service
@Transactional(readOnly = true)
public class CaseSearch {

    /** How far back somebody looks at own decisions in order to undo one. */
    private static final int LATEST = 30;

    private static final String FROM = " from review_case c join exam e on e.id = c.exam_id ";

    /** Later than promised, or waiting for longer than the exam allows before the administrator hears of it (row 67). */
    private static final String OVERDUE = """
             where c.due_at is not null
               and (c.due_at < :now or timestampadd(hour, e.escalate_after_hours, c.requested_at) <= :now)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What waits too long, the one owed longest first. */
    public Page<CaseSummary> overdue(int page, int size) {
        var now = StoredTime.of(clock.instant());
        long total = jdbc.sql("select count(*)" + FROM + OVERDUE)
                .param("now", now)
                .query(Long.class)
                .single();
        List<CaseSummary> items = jdbc.sql("select " + CaseSummary.COLUMNS + FROM + OVERDUE
                        + "order by c.due_at, c.id limit :size offset :offset")
                .param("now", now)
                .param("size", size)
                .param("offset", page * size)
                .query(CaseSummary::of)
                .list();
        return new Page<>(items, page, size, total);
    }

    /** Everything that was asked about one application, the latest first. */
    public List<CaseSummary> ofApplication(String applicationNumber) {
        return jdbc.sql("select " + CaseSummary.COLUMNS + FROM
                        + "where c.application_number = :number order by c.requested_at desc, c.id desc")
                .param("number", applicationNumber)
                .query(CaseSummary::of)
                .list();
    }

    /** What this reviewer judged last, as far as the opinion still counts. */
    public List<CaseSummary> judgedBy(UUID reviewer, CaseKind kind) {
        return jdbc.sql("select " + CaseSummary.COLUMNS + FROM + """
                        join case_opinion o on o.case_id = c.id and o.round = c.round
                        where o.reviewer_id = :reviewer and c.kind = :kind
                        order by o.given_at desc
                        limit :latest
                        """)
                .param("reviewer", UuidBytes.of(reviewer))
                .param("kind", kind.name())
                .param("latest", LATEST)
                .query(CaseSummary::of)
                .list();
    }
}
