package org.keju.payment.alipay;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keju.payment.domain.reconciliation.DailyBill.Line;
import org.keju.payment.domain.reconciliation.DailyBill.Payment;
import org.keju.payment.domain.reconciliation.DailyBill.Refunded;

/**
 * The table in Alipay's bill: GBK, lines that begin with {@code #} are not part of it, columns go by their headings, numbers
 * end in a tab so that spreadsheets leave them alone, money that went back is negative. A table that cannot be read to the
 * last line is no bill: half a bill would report money as missing.
 */
final class BillTable {

    static final Charset GBK = Charset.forName("GBK");

    private static final String TRANSACTION = "支付宝交易号";
    private static final String MERCHANT_ORDER = "商户订单号";
    private static final String KIND = "业务类型";
    private static final String FINISHED = "完成时间";
    private static final String AMOUNT = "订单金额（元）";
    private static final String REFUND_NUMBER = "退款批次号/请求号";
    private static final String END = "列表结束";

    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private boolean ended;

    private BillTable() {}

    /**
     * All movements of a table.
     *
     * @throws IllegalArgumentException if any of it makes no sense, or its end is missing
     */
    static List<Line> lines(byte[] table) {
        BillTable reading = new BillTable();
        new String(table, GBK).lines().forEach(reading::take);
        if (!reading.ended) {
            throw new IllegalArgumentException("The table breaks off");
        }
        return reading.lines;
    }

    private void take(String line) {
        if (line.startsWith("#")) {
            ended |= line.contains(END);
        } else if (columns.isEmpty()) {
            takeHeadings(cells(line));
        } else if (!line.isBlank()) {
            lines.add(movement(cells(line)));
        }
    }

    private void takeHeadings(String[] headings) {
        for (int column = 0; column < headings.length; column++) {
            columns.put(headings[column], column);
        }
        for (String needed : List.of(TRANSACTION, MERCHANT_ORDER, KIND, FINISHED, AMOUNT, REFUND_NUMBER)) {
            if (!columns.containsKey(needed)) {
                throw new IllegalArgumentException("No column " + needed);
            }
        }
    }

    private Line movement(String[] cells) {
        String kind = cell(cells, KIND);
        return switch (kind) {
            case "交易" ->
                new Payment(
                        cell(cells, TRANSACTION),
                        cell(cells, MERCHANT_ORDER),
                        Yuan.toFen(cell(cells, AMOUNT)),
                        BeijingTime.parse(cell(cells, FINISHED)));
            case "退款" ->
                new Refunded(
                        cell(cells, TRANSACTION),
                        cell(cells, MERCHANT_ORDER),
                        cell(cells, REFUND_NUMBER),
                        Yuan.toFen(cell(cells, AMOUNT).replaceFirst("^-", "")),
                        BeijingTime.parse(cell(cells, FINISHED)));
            default -> throw new IllegalArgumentException("An unknown kind of movement: " + kind);
        };
    }

    private String cell(String[] cells, String heading) {
        int column = columns.getOrDefault(heading, Integer.MAX_VALUE);
        if (column >= cells.length) {
            throw new IllegalArgumentException("A line without " + heading);
        }
        return cells[column];
    }

    private static String[] cells(String line) {
        String[] cells = line.split(",", -1);
        for (int column = 0; column < cells.length; column++) {
            cells[column] = cells[column].strip();
        }
        return cells;
    }
}
