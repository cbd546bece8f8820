package org.keju.check;

import java.util.List;

/** That what is told about positions is what stands there. Counts follow a few seconds behind. */
final class Positions {

    /** In the reviewers' hands or through: neither a draft, be it for the first time or again, nor ended. */
    private static final String HANDED_IN = "a.state in ('SUBMITTED', 'COMPLETE')";

    private Positions() {}

    static List<Invariant> invariants() {
        return List.of(
                counted("submitted", HANDED_IN),
                counted("passed", HANDED_IN + " and a.qualification_state = 'PASSED'"),
                counted("paid", HANDED_IN + " and a.fee_state in ('PAID', 'WAIVED')"),
                new NoRows(
                        "Nobody has handed in an application for a position that is not in the table",
                        Context.APPLICATION,
                        """
                        select hex(a.id) as application, a.position_key as position from application a
                        where a.state in ('SUBMITTED', 'COMPLETE') and not exists (
                          select 1 from position_row r where r.exam_id = a.exam_id and r.position_key = a.position_key)"""));
    }

    /** Neither too many nor too few: what is told and what is there are added up side by side. */
    private static Invariant counted(String column, String definition) {
        return new NoRows("The candidates of each position are counted: " + column, Context.APPLICATION, """
                select hex(c.exam_id) as exam, c.position_key as position, sum(c.told) as told, sum(c.found) as found
                from (
                  select exam_id, position_key, %s as told, 0 as found from position_count
                  union all
                  select a.exam_id, a.position_key, 0, count(*) from application a
                  where a.position_key is not null and %s group by a.exam_id, a.position_key
                ) c group by c.exam_id, c.position_key having sum(c.told) <> sum(c.found)
                """.formatted(
                        column, definition));
    }
}
