package org.keju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.keju.acceptance.system.ApplicationUnderTest;

/** What must be true of the whole platform whenever it has come to rest, as an operator would check it in the databases. */
final class Invariants {

    private static final Duration REST_WITHIN = Duration.ofSeconds(60);
    private static final List<String> SERVICES =
            List.of("identity", "application", "photo", "review", "payment", "ticket");

    private final ApplicationUnderTest keju;

    Invariants(ApplicationUnderTest keju) {
        this.keju = keju;
    }

    void hold() {
        everyEventHasLeftItsOutbox();
        theLedgerBalances();
        everySettledOrderWasPaidOnce();
        whatIsOwedBackHasARefund();
        noSeatIsTakenTwice();
    }

    private void everyEventHasLeftItsOutbox() {
        for (String service : SERVICES) {
            Awaitility.await("the outbox of " + service + " is empty")
                    .atMost(REST_WITHIN)
                    .until(() -> count(service, "select count(*) from outbox") == 0);
        }
    }

    private void theLedgerBalances() {
        assertThat(count("payment", "select coalesce(sum(debit_fen) - sum(credit_fen), 0) from ledger_entry"))
                .isZero();
    }

    private void everySettledOrderWasPaidOnce() {
        assertThat(count("payment", """
                select count(*) from payment_order o
                where (select coalesce(sum(e.credit_fen - e.debit_fen), 0) from ledger_entry e
                       join receipt r on r.id = e.receipt_id
                       where r.order_id = o.id and e.account = 'FEES')
                   <> case when o.settled_by = 'PAYMENT' then o.amount_fen else 0 end
                """)).isZero();
    }

    private void whatIsOwedBackHasARefund() {
        assertThat(count("payment", """
                select coalesce(sum(credit_fen - debit_fen), 0)
                     - (select coalesce(sum(amount_fen), 0) from refund where state <> 'DONE')
                from ledger_entry where account = 'OWED_BACK'
                """)).isZero();
    }

    private void noSeatIsTakenTwice() {
        assertThat(count("ticket", """
                select count(*) from (
                  select room_id, seat_number from seat group by room_id, seat_number having count(*) > 1) twice
                """)).isZero();
    }

    long count(String service, String query) {
        try (Connection connection = keju.database(service);
                var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
