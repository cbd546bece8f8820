package org.keju.payment.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.keju.kit.ids.Ids;
import org.keju.payment.domain.Channel;
import org.keju.payment.domain.reconciliation.Booked;
import org.keju.payment.domain.reconciliation.Books;
import org.keju.payment.domain.reconciliation.Comparison;
import org.keju.payment.domain.reconciliation.DailyBill;
import org.keju.payment.domain.reconciliation.DailyBill.Line;
import org.keju.payment.domain.reconciliation.DailyBill.Payment;
import org.keju.payment.domain.reconciliation.DailyBill.Refunded;
import org.keju.payment.domain.reconciliation.Difference;
import org.keju.payment.domain.reconciliation.Difference.Outcome;
import org.keju.payment.domain.reconciliation.Finding;
import org.keju.payment.domain.reconciliation.Reconciliation;
import org.keju.payment.domain.reconciliation.Reconciliations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/**
 * Holds one day of a channel against its bill (five-systems row 80): the last of the ways in which money that nobody told us
 * about is found. What can be mended is mended at once; the rest is reported. Done twice it comes to the same.
 */
@Service
public class ReconcileDay {

    private static final Logger LOG = LoggerFactory.getLogger(ReconcileDay.class);
    private static final ZoneId CHANNELS_CALENDAR = ZoneId.of("Asia/Shanghai");
    private static final int NUMBERS_AT_ONCE = 1_000;

    private final PaymentChannels channels;
    private final Books books;
    private final MendFinding mend;
    private final Reconciliations reconciliations;
    private final Alarms alarms;
    private final Clock clock;

    ReconcileDay(
            PaymentChannels channels,
            Books books,
            MendFinding mend,
            Reconciliations reconciliations,
            Alarms alarms,
            Clock clock) {
        this.channels = channels;
        this.books = books;
        this.mend = mend;
        this.reconciliations = reconciliations;
        this.alarms = alarms;
        this.clock = clock;
    }

    /** Whether there is a report now; false while the channel has no bill, or none that can be read. */
    public boolean run(Channel channel, LocalDate day) {
        try {
            return channels.of(channel).dailyBill(day).map(this::reconcile).orElse(false);
        } catch (ChannelUnavailable e) {
            LOG.warn("No bill of {} for {} yet: {}", channel, day, e.toString());
            return false;
        }
    }

    private boolean reconcile(DailyBill bill) {
        List<Difference> differences = findings(bill).stream()
                .map(finding -> Difference.of(finding, mend.run(bill.channel(), finding)))
                .toList();
        Reconciliation report = new Reconciliation(Ids.next(), bill, differences, clock.instant());
        try {
            reconciliations.save(report);
        } catch (DataIntegrityViolationException e) {
            LOG.info("Another copy of this service has reported on {} {}", bill.channel(), bill.day());
        }
        alarm(report);
        return true;
    }

    private void alarm(Reconciliation report) {
        report.differences().stream()
                .filter(difference -> difference.outcome() == Outcome.OPEN)
                .forEach(difference -> alarms.raise(difference.kind()));
        if (report.openDifferences() > 0) {
            LOG.error(
                    "{} differences with {} of {} need somebody who looks",
                    report.openDifferences(),
                    report.channel(),
                    report.day());
        }
    }

    private List<Finding> findings(DailyBill bill) {
        List<Booked> onItsDay = books.between(
                bill.channel(),
                bill.day().atStartOfDay(CHANNELS_CALENDAR).toInstant(),
                bill.day().plusDays(1).atStartOfDay(CHANNELS_CALENDAR).toInstant());
        return Comparison.findings(bill, underItsNumbers(bill), onItsDay);
    }

    private List<Booked> underItsNumbers(DailyBill bill) {
        List<Booked> booked = new ArrayList<>();
        List<Line> lines = bill.lines();
        for (int start = 0; start < lines.size(); start += NUMBERS_AT_ONCE) {
            List<Line> some = lines.subList(start, Math.min(start + NUMBERS_AT_ONCE, lines.size()));
            List<String> payments = some.stream()
                    .filter(Payment.class::isInstance)
                    .map(Line::transactionNumber)
                    .toList();
            List<String> refunds = some.stream()
                    .filter(Refunded.class::isInstance)
                    .map(line -> ((Refunded) line).refundNumber())
                    .toList();
            if (!payments.isEmpty()) {
                booked.addAll(books.payments(bill.channel(), payments));
            }
            if (!refunds.isEmpty()) {
                booked.addAll(books.refunds(refunds));
            }
        }
        return booked;
    }
}
