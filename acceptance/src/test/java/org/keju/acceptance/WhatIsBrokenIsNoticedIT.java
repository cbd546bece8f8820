package org.keju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keju.check.Context.APPLICATION;
import static org.keju.check.Context.PAYMENT;
import static org.keju.check.Context.TICKET;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keju.acceptance.actor.Administrator;
import org.keju.acceptance.actor.Candidate;
import org.keju.acceptance.system.ApplicationUnderTest;
import org.keju.acceptance.system.Keju;
import org.keju.check.Check;
import org.keju.check.Database;
import org.keju.check.Evidence;
import org.keju.check.Invariant;

/** A checker that finds nothing may be blind. Here rows are damaged, one at a time, and each time it must say so. */
@ExtendWith(Keju.class)
class WhatIsBrokenIsNoticedIT {

    private static final String PLANTED = "X'00000000000070008000000000000001'";

    /** What only the broker can break; {@code TopicsIT} of the checker does. */
    private static final Set<String> ON_TOPICS =
            Set.of("Every reader has come to the end of its topic", "Every event lies on its topic once");

    /** A shown state that nobody decided; of applications that have ended some promises do not speak. */
    private static final List<Breach> SHOWN = List.of(
            shown("Whoever is shown as paid", "fee_state = 'PAID'", "paid_fen", "paid_fen + 1"),
            shown("Nobody is shown as paid without", "fee_state = 'PAID'", "paid_fen", "paid_fen + 1"),
            shown("The photo of a living application", "photo_state = 'APPROVED'", "photo_state", "'REJECTED'"),
            shown("A verdict is shown as", "qualification_state = 'PASSED'", "qualification_state", "'FAILED'"),
            shown("Whoever is shown as seated", "seat_state = 'ARRANGED'", "seat_state", "'NONE'"),
            shown("A ticket is shown as taken", "ticket_state = 'ISSUED'", "ticket_state", "'NONE'"),
            shown("Every application is in a state", "ticket_state = 'ISSUED'", "state", "'DRAFT'"),
            shown("Nobody has a seat or a ticket before", "ticket_state = 'ISSUED'", "fee_state", "'PAYING'"),
            shown("Nobody has handed in an application", "ticket_state = 'ISSUED'", "position_key", "'nowhere'"),
            counted("submitted"),
            counted("passed"),
            counted("paid"));

    private static final List<Breach> MONEY = List.of(
            Breach.value(
                    "Each transaction of the ledger",
                    PAYMENT,
                    "ledger_entry",
                    "credit_fen > 0",
                    "credit_fen",
                    "credit_fen + 1"),
            receipt("Every receipt is in the ledger"),
            receipt("What came beside that goes back"),
            Breach.value(
                    "Each order earns what it asks for",
                    PAYMENT,
                    "payment_order",
                    "settled_by = 'PAYMENT'",
                    "amount_fen",
                    "amount_fen + 1"),
            Breach.value(
                    "The ledger owes what refunds",
                    PAYMENT,
                    "ledger_entry",
                    "account = 'FEES'",
                    "account",
                    "'OWED_BACK'"));

    private static final List<Breach> SEATS = List.of(
            Breach.value(
                    "No ticket number is given twice",
                    TICKET,
                    "seat",
                    List.of("application_id"),
                    "ticket_number <> (select max(ticket_number) from seat)",
                    "ticket_number",
                    "(select a.ticket_number from (select max(ticket_number) as ticket_number from seat) a)"),
            Breach.value(
                    "No room holds more than its seats",
                    TICKET,
                    "test_room",
                    "id in (select room_id from seat)",
                    "seats",
                    "0"),
            Breach.value(
                    "Nobody has a ticket without a seat",
                    TICKET,
                    "seat",
                    List.of("room_id", "seat_number"),
                    "application_id in (select application_id from admission where issued_at is not null)",
                    "application_id",
                    PLANTED),
            Breach.value(
                    "Those who take part and those who sit",
                    TICKET,
                    "tally",
                    List.of("exam_id", "shard"),
                    "true",
                    "taking_part",
                    "taking_part + 1"));

    private static final List<Breach> DELIVERY = List.of(
            Breach.statements(
                    "Every event of payment-service has left its outbox",
                    PAYMENT,
                    List.of("""
                            insert into outbox_held (topic, message_key, event_id, cause, held_at, try_at)
                            values ('keju.payment', 'planted', %s, 'planted', now(6), now(6) + interval 1 hour)""".formatted(PLANTED), """
                            insert into outbox (shard, event_id, topic, message_key, type, body, created_at)
                            values (0, %s, 'keju.payment', 'planted', 'planted', '', now(6))""".formatted(PLANTED)),
                    List.of(
                            "delete from outbox where message_key = 'planted'",
                            "delete from outbox_held where message_key = 'planted'")),
            Breach.statements(
                    "No key of payment-service stands still",
                    PAYMENT,
                    List.of("""
                            insert into parked_key (consumer, topic, message_key, id, parked_at, cause, place)
                            values ('planted', 'keju.photo', 'planted', %s, now(6), 'planted', 'planted')""".formatted(PLANTED)),
                    List.of("delete from parked_key where consumer = 'planted'")),
            Breach.value(
                    "Every reader took every event",
                    PAYMENT,
                    "inbox",
                    List.of("event_id"),
                    "received_at = (select max(received_at) from inbox)",
                    "consumer",
                    "'planted'"));

    private static final List<Breach> BREACHES =
            Stream.of(SHOWN, MONEY, SEATS, DELIVERY).flatMap(List::stream).toList();

    private final AtTheFee atTheFee;
    private final Administrator administrator;
    private final Evidence evidence;

    WhatIsBrokenIsNoticedIT(ApplicationUnderTest keju) {
        atTheFee = AtTheFee.ofTheDemoExam(keju);
        administrator = new Administrator(keju);
        evidence = keju.evidence();
    }

    @Test
    void everyPromiseThatIsBrokenIsNamed() {
        twoCandidatesTakeTheirTickets();
        Steps.eventually(() -> assertThat(broken()).isEmpty());

        SoftAssertions all = new SoftAssertions();
        for (Breach breach : BREACHES) {
            Database database = Objects.requireNonNull(evidence.databases().get(breach.context()));
            Runnable mend = breach.plantIn(database);
            try {
                all.assertThat(promise(breach.promise()).violations(evidence))
                        .as(breach.promise())
                        .isNotEmpty();
            } finally {
                mend.run();
            }
        }
        all.assertAll();
    }

    /** Those of the other services' outboxes and readers are put into words by the same code. */
    @Test
    void noPromiseIsLeftOut() {
        assertThat(Check.invariants().stream().map(Invariant::promise))
                .filteredOn(promise -> BREACHES.stream().noneMatch(breach -> promise.startsWith(breach.promise())))
                .filteredOn(promise -> !promise.endsWith("has left its outbox") && !promise.endsWith("stands still"))
                .allMatch(promise -> ON_TOPICS.stream().anyMatch(promise::startsWith));
    }

    private void twoCandidatesTakeTheirTickets() {
        List<Candidate> candidates =
                Stream.of("明察", "秋毫").map(atTheFee::arrives).toList();
        for (Candidate candidate : candidates) {
            candidate.paysByAlipay();
            candidate.sees("SEAT", "WAITING");
        }
        administrator.arrangesTheSeatsOf(administrator.exam("demo-2026"), candidates.size());
        for (Candidate candidate : candidates) {
            candidate.sees("TICKET", "OPEN");
            Steps.eventually(() -> candidate.downloadsTheTicket());
            candidate.sees("TICKET", "DONE");
        }
    }

    private List<String> broken() {
        return Check.invariants().stream()
                .flatMap(invariant -> invariant.violations(evidence).stream())
                .toList();
    }

    private static Invariant promise(String beginning) {
        return Check.invariants().stream()
                .filter(invariant -> invariant.promise().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(beginning));
    }

    private static Breach shown(String promise, String where, String column, String wrong) {
        return Breach.value(promise, APPLICATION, "application", where + " and state = 'COMPLETE'", column, wrong);
    }

    private static Breach counted(String column) {
        return Breach.value(
                "The candidates of each position are counted: " + column,
                APPLICATION,
                "position_count",
                List.of("exam_id", "position_key"),
                "true",
                column,
                column + " + 1");
    }

    /** A receipt of which nothing else knows. */
    private static Breach receipt(String promise) {
        return Breach.statements(
                promise,
                PAYMENT,
                List.of("""
                        insert into receipt
                          (id, attempt_id, order_id, channel, transaction_number, amount_fen, paid_at, received_at)
                        select %s, attempt_id, order_id, channel, 'planted', 1, paid_at, received_at
                        from receipt limit 1""".formatted(PLANTED)),
                List.of("delete from receipt where transaction_number = 'planted'"));
    }
}
