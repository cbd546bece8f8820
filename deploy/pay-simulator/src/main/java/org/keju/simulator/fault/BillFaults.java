package org.keju.simulator.fault;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the daily bills.
 *
 * @param early the bill of the present day is made already
 * @param late there is no bill yet
 * @param omitted merchant order numbers whose lines are missing
 * @param altered other amounts than the true ones, in yuan, by merchant order number
 * @param extra payments that never were
 */
public record BillFaults(
        boolean early,
        boolean late,
        @Nullable Set<String> omitted,
        @Nullable Map<String, BigDecimal> altered,
        @Nullable List<Extra> extra) {

    static final BillFaults NONE = new BillFaults(false, false, null, null, null);

    @Override
    public Set<String> omitted() {
        return omitted == null ? Set.of() : omitted;
    }

    @Override
    public Map<String, BigDecimal> altered() {
        return altered == null ? Map.of() : altered;
    }

    @Override
    public List<Extra> extra() {
        return extra == null ? List.of() : extra;
    }

    /** A payment that the channel alone knows; the amount is in yuan. */
    public record Extra(String tradeNo, String outTradeNo, BigDecimal amount, Instant at) {}
}
