package org.keju.simulator.alipay;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.keju.simulator.SimulatorProperties;
import org.keju.simulator.fault.BillFaults;
import org.springframework.stereotype.Component;

/**
 * The list of one day's trades and refunds as Alipay offers it for download: a zip with a GBK table whose numbers end in a
 * tab, framed by lines that begin with {@code #}.
 */
@Component
class DailyBill {

    private static final Charset GBK = Charset.forName("GBK");
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final String HEADINGS = "支付宝交易号,商户订单号,业务类型,商品名称,创建时间,完成时间,门店编号,门店名称,操作员,终端号,对方账户,"
            + "订单金额（元）,商家实收（元）,支付宝红包（元）,集分宝（元）,支付宝优惠（元）,商家优惠（元）,券核销金额（元）,券名称,"
            + "商家红包消费金额（元）,卡消费金额（元）,退款批次号/请求号,服务费（元）,分润（元）,备注";

    private final Trades trades;
    private final SimulatorProperties properties;

    DailyBill(Trades trades, SimulatorProperties properties) {
        this.trades = trades;
        this.properties = properties;
    }

    byte[] zip(LocalDate day, BillFaults faults) {
        String name = "%s_%s_业务明细.csv"
                .formatted(properties.alipay().sellerId(), day.toString().replace("-", ""));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, GBK)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(table(day, faults).getBytes(GBK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String table(LocalDate day, BillFaults faults) {
        List<Line> lines = Stream.concat(lines(day), faults.extra().stream().map(Line::extra))
                .filter(line -> !faults.omitted().contains(line.outTradeNo()))
                .map(line -> line.of(faults.altered().getOrDefault(line.outTradeNo(), line.amount())))
                .sorted(Comparator.comparing(Line::at))
                .toList();
        StringBuilder table = new StringBuilder("#支付宝业务明细查询\r\n");
        table.append("#账号：[%s0156]\r\n".formatted(properties.alipay().sellerId()));
        table.append("#起始日期：[%1$tY年%1$tm月%1$td日 00:00:00]   终止日期：[%2$tY年%2$tm月%2$td日 00:00:00]\r\n"
                .formatted(day, day.plusDays(1)));
        table.append("#-----------------------------------------业务明细列表----------------------------------------\r\n");
        table.append(HEADINGS).append("\r\n");
        lines.forEach(line -> table.append(line.text()).append("\r\n"));
        table.append("#-----------------------------------------业务明细列表结束------------------------------------\r\n");
        table.append("#合计：%d笔\r\n".formatted(lines.size()));
        return table.toString();
    }

    private Stream<Line> lines(LocalDate day) {
        return trades.all().stream()
                .flatMap(trade -> Stream.concat(payment(trade), refunds(trade)))
                .filter(line -> LocalDate.ofInstant(line.at(), BEIJING).equals(day));
    }

    private static Stream<Line> payment(Trade trade) {
        return Stream.ofNullable(trade.paidAt()).map(at -> new Line(trade, "交易", trade.paidAmount(), "", at));
    }

    private static Stream<Line> refunds(Trade trade) {
        return trade.refunds().stream()
                .map(refund ->
                        new Line(trade, "退款", refund.amount().negate(), refund.outRequestNo(), refund.refundedAt()));
    }

    /** One movement of money. */
    private record Line(
            String tradeNo,
            String outTradeNo,
            String kind,
            String subject,
            BigDecimal amount,
            String outRequestNo,
            Instant at) {

        Line(Trade trade, String kind, BigDecimal amount, String outRequestNo, Instant at) {
            this(
                    trade.tradeNo(),
                    trade.order().outTradeNo(),
                    kind,
                    trade.order().subject(),
                    amount,
                    outRequestNo,
                    at);
        }

        static Line extra(BillFaults.Extra extra) {
            return new Line(extra.tradeNo(), extra.outTradeNo(), "交易", "", extra.amount(), "", extra.at());
        }

        Line of(BigDecimal otherAmount) {
            return new Line(tradeNo, outTradeNo, kind, subject, otherAmount, outRequestNo, at);
        }

        String text() {
            String time = BeijingTime.of(at);
            return "%s\t,%s\t,%s,%s,%s,%s,,,,,*考生(buy***@example.com),%s,%s,0.00,0.00,0.00,0.00,0.00,,0.00,0.00,%s\t,0.00,0.00,"
                    .formatted(
                            tradeNo,
                            outTradeNo,
                            kind,
                            subject.replace(',', ' '),
                            time,
                            time,
                            amount.toPlainString(),
                            amount.toPlainString(),
                            outRequestNo);
        }
    }
}
