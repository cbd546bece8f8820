package org.keju.check;

import java.util.List;
import org.keju.check.Agreement.View;

/** That money is neither lost nor made. */
final class Money {

    private static final String OPEN = "not paid";

    private Money() {}

    static List<Invariant> invariants() {
        return List.of(
                new NoRows("Each transaction of the ledger balances", Context.PAYMENT, """
                        select hex(transaction_id) as transaction, sum(debit_fen) as debit_fen, sum(credit_fen) as credit_fen
                        from ledger_entry group by transaction_id having sum(debit_fen) <> sum(credit_fen)"""),
                new NoRows("Every receipt is in the ledger", Context.PAYMENT, """
                        select hex(r.id) as receipt from receipt r
                        where not exists (select 1 from ledger_entry e where e.receipt_id = r.id)"""),
                new NoRows("A settled order was paid once: what came beside it goes back", Context.PAYMENT, """
                        select hex(o.id) as payment_order, o.amount_fen,
                          coalesce((select sum(r.amount_fen) from receipt r where r.order_id = o.id), 0) as received_fen,
                          coalesce((select sum(f.amount_fen) from refund f where f.order_id = o.id), 0) as returned_fen
                        from payment_order o
                        where o.state = 'SETTLED'
                        having received_fen - returned_fen <> o.amount_fen"""),
                new NoRows("What was paid for an order that is not settled goes back", Context.PAYMENT, """
                        select hex(o.id) as payment_order, o.state,
                          coalesce((select sum(r.amount_fen) from receipt r where r.order_id = o.id), 0) as received_fen,
                          coalesce((select sum(f.amount_fen) from refund f where f.order_id = o.id), 0) as returned_fen
                        from payment_order o
                        where o.state <> 'SETTLED'
                        having received_fen <> returned_fen"""),
                new Agreement(
                        "Whoever is shown as paid has a settled order, and the other way round",
                        new View(Context.PAYMENT, """
                                select hex(application_id),
                                  if(state = 'SETTLED', concat('paid ', amount_fen, ' fen'), 'not paid')
                                from payment_order"""),
                        new View(Context.APPLICATION, """
                                select hex(id), if(fee_state = 'PAID', concat('paid ', paid_fen, ' fen'), 'not paid')
                                from application"""),
                        OPEN),
                new Agreement(
                        "Nobody is shown as paid without an order",
                        new View(Context.APPLICATION, """
                                select hex(id), concat('paid ', paid_fen, ' fen') from application where fee_state = 'PAID'"""),
                        new View(Context.PAYMENT, """
                                select hex(application_id), concat('paid ', amount_fen, ' fen')
                                from payment_order where state = 'SETTLED'"""),
                        OPEN));
    }
}
