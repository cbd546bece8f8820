package org.keju.ticket.domain.scores;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet comes to in one paper, so that a wrong file shows at a glance.
 *
 * @param corrections how many of its papers have a released score already, in another sheet; that of a released sheet stays what
 *     it was
 * @param mean of the papers with points, to two decimals; null when there are none, as are the lowest and the highest
 */
public record PaperSummary(
        String subject,
        int papers,
        int absent,
        int voided,
        int corrections,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        @Nullable BigDecimal mean) {}
