package org.keju.payment.alipay;

import org.keju.payment.application.ChannelAnswer;
import tools.jackson.databind.JsonNode;

/** What Alipay's answer to a query means. */
final class TradeAnswer {

    private TradeAnswer() {}

    /**
     * Reads an answer about this order of ours.
     *
     * @throws IllegalArgumentException if it is about another one, or lacks what it must have
     */
    static ChannelAnswer of(JsonNode answer, String merchantOrderNumber) {
        if (!text(answer, "out_trade_no").equals(merchantOrderNumber)) {
            throw new IllegalArgumentException("An answer to another question");
        }
        String status = text(answer, "trade_status");
        return switch (status) {
            case "TRADE_SUCCESS", "TRADE_FINISHED" ->
                new ChannelAnswer.Paid(
                        text(answer, "trade_no"),
                        Yuan.toFen(text(answer, "total_amount")),
                        BeijingTime.parse(text(answer, "send_pay_date")));
            case "WAIT_BUYER_PAY" -> new ChannelAnswer.Unpaid();
            case "TRADE_CLOSED" -> new ChannelAnswer.Closed();
            default -> throw new IllegalArgumentException("An unknown status: " + status);
        };
    }

    private static String text(JsonNode answer, String name) {
        String text = answer.path(name).asString("");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("No " + name);
        }
        return text;
    }
}
