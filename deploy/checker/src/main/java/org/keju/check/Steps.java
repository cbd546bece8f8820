package org.keju.check;

import java.util.List;
import org.keju.check.Agreement.View;

/** That what application-service shows of each step is what the service of that step decided. */
final class Steps {

    private static final String NOTHING = "NONE";

    private Steps() {}

    static List<Invariant> invariants() {
        return List.of(
                new Agreement(
                        "The photo of a living application is shown as its audit left it",
                        new View(Context.APPLICATION, """
                                select hex(id), photo_state from application where state not in ('WITHDRAWN', 'LAPSED')"""),
                        new View(Context.PHOTO, """
                                select hex(application_id), if(state = 'UPLOADED', 'NONE', state) from photo"""),
                        NOTHING),
                new Agreement(
                        "A verdict is shown as the reviewer gave it",
                        new View(Context.APPLICATION, """
                                select concat(hex(id), '/', submission), qualification_state from application
                                where state not in ('WITHDRAWN', 'LAPSED')
                                  and qualification_state in ('PASSED', 'FAILED', 'RETURNED')"""),
                        new View(Context.REVIEW, """
                                select concat(hex(application_id), '/', submission),
                                  case state when 'APPROVED' then 'PASSED' when 'REJECTED' then 'FAILED' else state end
                                from review_case"""),
                        NOTHING),
                new Agreement(
                        "Whoever is shown as seated has a seat",
                        new View(Context.APPLICATION, """
                                select hex(id), seat_state from application where state not in ('WITHDRAWN', 'LAPSED')"""),
                        new View(Context.TICKET, "select hex(application_id), 'ARRANGED' from seat"),
                        NOTHING),
                new Agreement(
                        "A ticket is shown as taken when it was",
                        new View(Context.APPLICATION, """
                                select hex(id), ticket_state from application where state not in ('WITHDRAWN', 'LAPSED')"""),
                        new View(Context.TICKET, """
                                select hex(application_id), 'ISSUED' from admission where issued_at is not null"""),
                        NOTHING),
                new NoRows("No ticket number is given twice", Context.TICKET, """
                        select ticket_number, count(*) as candidates
                        from seat group by ticket_number having count(*) > 1"""),
                new NoRows("No room holds more than its seats", Context.TICKET, """
                        select hex(r.id) as room, r.seats, count(*) as candidates from seat s join test_room r on r.id = s.room_id
                        group by r.id, r.seats having count(*) > r.seats"""),
                new NoRows("Nobody has a ticket without a seat", Context.TICKET, """
                        select hex(a.application_id) as application from admission a
                        where a.issued_at is not null
                          and not exists (select 1 from seat s where s.application_id = a.application_id)"""),
                new NoRows("Those who take part and those who sit are counted, exam by exam", Context.TICKET, """
                        select hex(c.exam_id) as exam, sum(c.told_part) as told_part, sum(c.found_part) as found_part,
                          sum(c.told_seats) as told_seats, sum(c.found_seats) as found_seats
                        from (
                          select exam_id, taking_part as told_part, 0 as found_part, seated as told_seats, 0 as found_seats
                          from tally
                          union all
                          select exam_id, 0, 1, 0, 0 from admission where status in ('ADMITTED', 'ISSUED')
                          union all
                          select a.exam_id, 0, 0, 0, 1 from seat s join admission a on a.application_id = s.application_id
                          where a.status in ('ADMITTED', 'ISSUED') or a.issued_at is null
                        ) c group by c.exam_id
                        having sum(c.told_part) <> sum(c.found_part) or sum(c.told_seats) <> sum(c.found_seats)"""));
    }
}
