package org.keju.payment.alipay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keju.payment.domain.reconciliation.DailyBill.Payment;
import org.keju.payment.domain.reconciliation.DailyBill.Refunded;

@Tag("row-80")
class BillTableTest {

    private static final String TABLE = """
            #支付宝业务明细查询
            #---业务明细列表---
            支付宝交易号,商户订单号,业务类型,商品名称,完成时间,订单金额（元）,退款批次号/请求号
            2026030122001\t,K1\t,交易,考试费,2026-03-01 12:00:00,100.00,\t
            2026030122001\t,K1\t,退款,考试费,2026-03-01 13:00:00,-100.00,R1\t
            #---业务明细列表结束---
            #合计：2笔
            """;

    @Test
    void paymentsAndRefundsAreReadByTheirHeadings() {
        assertThat(BillTable.lines(TABLE.getBytes(BillTable.GBK)))
                .containsExactly(
                        new Payment("2026030122001", "K1", 10_000, Instant.parse("2026-03-01T04:00:00Z")),
                        new Refunded("2026030122001", "K1", "R1", 10_000, Instant.parse("2026-03-01T05:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({
        "'#---业务明细列表结束---', '', breaks off",
        "'订单金额（元）', 'Amount', No column",
        "'100.00,', 'a hundred,', Not an amount",
        "'2026-03-01 12:00:00', 'noon', Not a time",
        "',交易,', ',转账,', unknown kind",
    })
    void aTableThatMakesNoSenseIsNoBill(String part, String instead, String complaint) {
        assertThatThrownBy(() -> BillTable.lines(TABLE.replace(part, instead).getBytes(BillTable.GBK)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(complaint);
    }
}
