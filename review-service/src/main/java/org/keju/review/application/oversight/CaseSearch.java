package org.keju.review.application.oversight;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;
import org.keju.review.application.ReviewTerms;
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

    /** Nobody turns more pages than these rows fill; counting on would read the whole queue. */
    private static final int COUNTED = 10_000;

    /** A reviewer takes back an opinion of one's own; whoever runs the exam has a case judged anew however many were given. */
    private static final int OWN = 1;

    private static final int ALL = Integer.MAX_VALUE;

    private static final String FROM = " from review_case c join exam e on e.id = c.exam_id ";

    /**
     * Later than promised, or waiting for longer than the exam allows before the administrator hears of it (row 67), be it for an
     * opinion or for another one. All of it stands in the queue's index, so that of those that wait only the late ones are read.
     */
    private static final String OVERDUE = """
             from review_case c force index (case_queue) straight_join exam e on e.id = c.exam_id
             where c.due_at is not null
               and (c.due_at < :now
                 or timestampadd(hour, e.escalate_after_hours, c.requested_at) <= :now
                 or timestampadd(second, coalesce(e.escalate_after_hours * 3600, :awaited), c.passed_on_at) <= :now)
            """;

    private final JdbcClient jdbc;
    private final ReviewTerms terms;
    private final Clock clock;

    CaseSearch(JdbcClient jdbc, ReviewTerms terms, Clock clock) {
        this.jdbc = jdbc;
        this.terms = terms;
        this.clock = clock;
    }

    /** What waits too long, the one owed longest first. */
    public Page<CaseSummary> overdue(int page, int size) {
        Instant now = clock.instant();
        long total = overdue("select count(*) from (select 1" + OVERDUE + "limit " + COUNTED + ") counted", now)
                .query(Long.class)
                .single();
        String late = "(select c.id, c.due_at" + OVERDUE + "order by c.due_at, c.id limit :size offset :offset) late";
        List<CaseSummary> items = overdue(
                        "select " + CaseSummary.COLUMNS + " from " + late
                                + " join review_case c on c.id = late.id join exam e on e.id = c.exam_id"
                                + " order by late.due_at, late.id",
                        now)
                .param("size", size)
                .param("offset", page * size)
                .query(CaseSummary.at(now, ALL))
                .list();
        return new Page<>(items, page, size, total);
    }

    private JdbcClient.StatementSpec overdue(String sql, Instant now) {
        return jdbc.sql(sql)
                .param("now", StoredTime.of(now))
                .param("awaited", terms.opinionAwaited().toSeconds());
    }

    /** Everything that was asked about one application, the latest first. */
    public List<CaseSummary> ofApplication(String applicationNumber) {
        return jdbc.sql("select " + CaseSummary.COLUMNS + FROM
                        + "where c.application_number = :number order by c.requested_at desc, c.id desc")
                .param("number", applicationNumber)
                .query(CaseSummary.at(clock.instant(), ALL))
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
                .query(CaseSummary.at(clock.instant(), OWN))
                .list();
    }
}
