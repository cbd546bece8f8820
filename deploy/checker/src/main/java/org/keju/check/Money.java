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
                new NoRows(
                        "Each order earns what it asks for, once; nothing when the fee was waived",
                        Context.PAYMENT,
                        """
                        select hex(o.id) as payment_order, coalesce(o.settled_by, 'nothing') as settled_by, o.amount_fen,
                          coalesce((select sum(e.credit_fen - e.debit_fen) from ledger_entry e
                                    join receipt r on r.id = e.receipt_id
                                    where r.order_id = o.id and e.account = 'FEES'), 0) as earned_fen
                        from payment_order o
                        having earned_fen <> if(settled_by = 'PAYMENT', o.amount_fen, 0)"""),
                new NoRows("What came beside that goes back", Context.PAYMENT, """
                        select hex(o.id) as payment_order, coalesce(o.settled_by, 'nothing') as settled_by, o.amount_fen,
                          coalesce((select sum(r.amount_fen) from receipt r where r.order_id = o.id), 0) as received_fen,
                          coalesce((select sum(f.amount_fen) from refund f where f.order_id = o.id), 0) as returned_fen
                        from payment_order o
                        having received_fen - returned_fen <> if(settled_by = 'PAYMENT', o.amount_fen, 0)"""),
                new NoRows("The ledger owes what refunds have still to return", Context.PAYMENT, """
                        select owed_fen, due_fen from (
                          select
                            (select coalesce(sum(credit_fen - debit_fen), 0) from ledger_entry
                             where account = 'OWED_BACK') as owed_fen,
                            (select coalesce(sum(amount_fen), 0) from refund where state <> 'DONE') as due_fen) books
                        where owed_fen <> due_fen"""),
                new Agreement(
                        "Whoever is shown as paid has a settled order, and the other way round",
                        new View(Context.PAYMENT, """
                                select hex(application_id),
                                  if(state = 'SETTLED', concat('paid ', if(settled_receipt_id is null, 0, amount_fen), ' fen'),
                                    'not paid')
                                from payment_order"""),
                        new View(Context.APPLICATION, """
                                select hex(id),
                                  if(fee_state in ('PAID', 'WAIVED'), concat('paid ', paid_fen, ' fen'), 'not paid')
                                from application"""),
                        OPEN),
                new Agreement(
                        "Nobody is shown as paid without an order",
                        new View(Context.APPLICATION, """
                                select hex(id), concat('paid ', paid_fen, ' fen') from application
                                where fee_state in ('PAID', 'WAIVED')"""),
                        new View(Context.PAYMENT, """
                                select hex(application_id), concat('paid ', if(settled_receipt_id is null, 0, amount_fen), ' fen')
                                from payment_order where state = 'SETTLED'"""),
                        OPEN));
    }
}
