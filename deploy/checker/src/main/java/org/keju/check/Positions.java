package org.keju.check;

import java.util.List;

/** That what is told about positions is what stands there. Counts follow a few seconds behind. */
final class Positions {

    /** Those who stand for a position: handed in, and not withdrawn. */
    private static final String STANDING =
            "a.position_key is not null and a.state <> 'WITHDRAWN' and a.qualification_state <> 'NONE'";

    private Positions() {}

    static List<Invariant> invariants() {
        return List.of(
                new NoRows("The applicants of each position are counted", Context.APPLICATION, """
                        select hex(c.exam_id) as exam, c.position_key as position, c.submitted, p.submitted as told
                        from (
                          select a.exam_id, a.position_key, count(*) as submitted, sum(a.qualification_state = 'PASSED') as passed,
                            sum(a.fee_state in ('PAID', 'WAIVED')) as paid
                          from application a where %s group by a.exam_id, a.position_key
                        ) c left join position_count p on p.exam_id = c.exam_id and p.position_key = c.position_key
                        where p.exam_id is null or p.submitted <> c.submitted or p.passed <> c.passed or p.paid <> c.paid
                        """.formatted(STANDING)),
                new NoRows("No applicants are counted who are not there", Context.APPLICATION, """
                        select hex(p.exam_id) as exam, p.position_key as position, p.submitted as told from position_count p
                        where not exists (
                          select 1 from application a where a.exam_id = p.exam_id and a.position_key = p.position_key and %s)
                        """.formatted(STANDING)),
                new NoRows(
                        "Nobody has handed in an application for a position that is not in the table",
                        Context.APPLICATION,
                        """
                        select hex(a.id) as application, a.position_key as position from application a
                        where a.state in ('SUBMITTED', 'COMPLETE') and not exists (
                          select 1 from position_row r where r.exam_id = a.exam_id and r.position_key = a.position_key)"""));
    }
}
