package org.keju.payment.domain.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keju.payment.domain.reconciliation.Booked.Kind;
import org.keju.payment.domain.reconciliation.DailyBill.Line;
import org.keju.payment.domain.reconciliation.DailyBill.Payment;
import org.keju.payment.domain.reconciliation.DailyBill.Refunded;

/**
 * A bill held against our books, line by line (five-systems row 80). What is booked under a number of the bill is compared
 * whatever day we gave it; what we booked on the day and the bill lacks is found the other way round.
 */
public final class Comparison {

    private final DailyBill bill;
    private final Map<String, Booked> booked;

    private Comparison(DailyBill bill, List<Booked> underItsNumbers) {
        this.bill = bill;
        this.booked = underItsNumbers.stream()
                .collect(Collectors.toMap(Comparison::key, Function.identity(), (first, same) -> first));
    }

    /**
     * All differences.
     *
     * @param underItsNumbers what we booked under the numbers that the bill names, on whatever day
     * @param onItsDay what we booked on the bill's day
     */
    public static List<Finding> findings(DailyBill bill, List<Booked> underItsNumbers, List<Booked> onItsDay) {
        return new Comparison(bill, underItsNumbers).findings(onItsDay);
    }

    private List<Finding> findings(List<Booked> onItsDay) {
        List<Finding> findings = new ArrayList<>();
        Map<String, List<Line>> named = bill.lines().stream()
                .collect(Collectors.groupingBy(Comparison::key, LinkedHashMap::new, Collectors.toList()));
        named.values().forEach(lines -> compare(lines, findings));
        onItsDay.stream()
                .filter(movement -> !named.containsKey(key(movement)))
                .map(Finding.TheirsMissing::new)
                .forEach(findings::add);
        return List.copyOf(findings);
    }

    /** Lines of one number. Where they contradict one another, none is believed, and nothing may be booked by one of them. */
    private void compare(List<Line> lines, List<Finding> findings) {
        boolean theSame = lines.stream().mapToLong(Line::amountFen).distinct().count() == 1;
        if (theSame) {
            compare(lines.getFirst(), findings);
        }
        lines.stream()
                .skip(theSame ? 1 : 0)
                .map(line -> new Finding.NamedTwice(line, booked.get(key(line))))
                .forEach(findings::add);
    }

    private void compare(Line line, List<Finding> findings) {
        Booked ours = booked.get(key(line));
        if (ours == null) {
            findings.add(new Finding.OursMissing(line));
        } else if (ours.amountFen() != line.amountFen()) {
            findings.add(new Finding.OtherAmount(line, ours));
        }
    }

    private static String key(Line line) {
        return switch (line) {
            case Payment payment -> Kind.PAYMENT + payment.transactionNumber();
            case Refunded refund -> Kind.REFUND + refund.refundNumber();
        };
    }

    private static String key(Booked movement) {
        return movement.kind() + movement.number();
    }
}
