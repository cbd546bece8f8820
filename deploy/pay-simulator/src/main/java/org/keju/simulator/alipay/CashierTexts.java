package org.keju.simulator.alipay;

import java.util.Locale;

/** The words of the cashier, in the payer's language. */
enum CashierTexts {
    CHINESE(
            "zh-CN",
            "支付宝收银台（模拟）",
            "这是模拟的支付渠道，不会发生真实扣款。",
            "收款方",
            "商品",
            "订单号",
            "应付金额",
            "确认付款",
            "放弃付款",
            "已付款。可以关闭本页。",
            "订单已关闭，不能再付款。",
            "English",
            "en"),
    ENGLISH(
            "en",
            "Alipay cashier (simulated)",
            "This is a simulated payment channel. No real money moves.",
            "Pay to",
            "For",
            "Order number",
            "Amount due",
            "Pay now",
            "Do not pay",
            "Paid. You may close this page.",
            "This order is closed and can no longer be paid.",
            "中文",
            "zh-CN");

    final String language;
    final String title;
    final String warning;
    final String payee;
    final String subject;
    final String orderNumber;
    final String amount;
    final String pay;
    final String leave;
    final String paid;
    final String closed;
    final String otherName;
    final String otherLanguage;

    CashierTexts(
            String language,
            String title,
            String warning,
            String payee,
            String subject,
            String orderNumber,
            String amount,
            String pay,
            String leave,
            String paid,
            String closed,
            String otherName,
            String otherLanguage) {
        this.language = language;
        this.title = title;
        this.warning = warning;
        this.payee = payee;
        this.subject = subject;
        this.orderNumber = orderNumber;
        this.amount = amount;
        this.pay = pay;
        this.leave = leave;
        this.paid = paid;
        this.closed = closed;
        this.otherName = otherName;
        this.otherLanguage = otherLanguage;
    }

    static CashierTexts in(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }
}
