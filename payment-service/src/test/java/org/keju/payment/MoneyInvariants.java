package org.keju.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is true of money at every moment, whatever is under way. Each is one statement, which sees one state of the database
 * while the workers go on.
 */
final class MoneyInvariants {

    private static final Map<String, String> BREACHES = Map.of(
            "a transaction of the ledger that does not balance",
            """
            select hex(transaction_id) from ledger_entry
            group by transaction_id having sum(debit_fen) <> sum(credit_fen)
            """,
            "money of a receipt that is neither with the channel nor back with its payer",
            """
            select hex(r.id) from receipt r
            where r.amount_fen
              <> (select coalesce(sum(e.debit_fen - e.credit_fen), 0) from ledger_entry e
                  where e.receipt_id = r.id and e.account = 'CHANNEL_BALANCE')
               + (select coalesce(sum(f.amount_fen), 0) from refund f where f.receipt_id = r.id and f.state = 'DONE')
            """,
            "money owed back without a refund that sees to it",
            """
            select hex(r.id) from receipt r
            where (select coalesce(sum(e.credit_fen - e.debit_fen), 0) from ledger_entry e
                   where e.receipt_id = r.id and e.account = 'OWED_BACK')
               <> (select coalesce(sum(f.amount_fen), 0) from refund f where f.receipt_id = r.id and f.state <> 'DONE')
            """,
            "more going back than came in",
            """
            select hex(r.id) from receipt r
            where (select coalesce(sum(f.amount_fen), 0) from refund f where f.receipt_id = r.id) > r.amount_fen
            """,
            "an order whose fee is not earned exactly once when it is paid, or earned when it is not",
            """
            select hex(o.id) from payment_order o
            where (select coalesce(sum(e.credit_fen - e.debit_fen), 0) from ledger_entry e
                   join receipt r on r.id = e.receipt_id
                   where r.order_id = o.id and e.account = 'FEES')
               <> case when o.settled_by = 'PAYMENT' then o.amount_fen else 0 end
            """,
            "an attempt that succeeded without money, or money without an attempt that succeeded",
            """
            select hex(a.id) from payment_attempt a
            where (a.state = 'SUCCEEDED') <> exists (select 1 from receipt r where r.attempt_id = a.id)
            """);

    private final JdbcClient jdbc;

    MoneyInvariants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void hold() {
        BREACHES.forEach((breach, query) -> assertThat(
                        jdbc.sql(query).query(String.class).list())
                .as(breach)
                .isEmpty());
    }
}
