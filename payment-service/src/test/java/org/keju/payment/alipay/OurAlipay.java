package org.keju.payment.alipay;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.keju.payment.Keys;
import org.keju.payment.application.PaymentProperties;
import org.keju.payment.domain.Channel;
import org.keju.payment.domain.FeeItem;
import org.keju.payment.domain.FeeTerms;
import org.keju.payment.domain.PaymentAttempt;
import org.keju.payment.domain.PaymentOrder;
import org.keju.payment.domain.Words;
import tools.jackson.databind.json.JsonMapper;

/** The adapter put together without a container, and both parties' keys. */
final class OurAlipay {

    static final Instant NOW = Instant.parse("2026-03-01T01:00:00Z");
    static final String APP_ID = "2021000000000001";
    static final String SELLER_ID = "2088000000000002";

    final Keys merchant = Keys.generate();
    final Keys alipay = Keys.generate();
    final AlipayChannel channel;

    OurAlipay(String gateway) {
        AlipayProperties properties = new AlipayProperties(
                APP_ID,
                SELLER_ID,
                merchant.privateKey(),
                List.of(alipay.publicKey()),
                URI.create(gateway),
                Duration.ofMinutes(1),
                Duration.ofSeconds(15),
                Duration.ofMinutes(1));
        PaymentProperties payment =
                new PaymentProperties(URI.create("https://exam.example"), Duration.ofMinutes(30), Duration.ZERO, 1);
        JsonMapper json = new JsonMapper();
        Rsa2 rsa2 = new Rsa2(properties);
        AlipayRequests requests = new AlipayRequests(properties, payment, rsa2, json, Clock.fixed(NOW, ZoneOffset.UTC));
        AlipayClient client = new AlipayClient(properties, requests, rsa2, new ChannelGuard(properties), json);
        channel = new AlipayChannel(
                properties,
                requests,
                client,
                new AlipayRefunds(client),
                new AlipayBills(properties, client),
                new AlipayNotices(properties, rsa2));
    }

    static PaymentAttempt anAttempt() {
        Words subject = new Words("考试费", "Fee");
        PaymentOrder order = PaymentOrder.requested(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                new FeeTerms(subject, List.of(new FeeItem(subject, 10_000)), 10_000, null),
                NOW);
        return PaymentAttempt.begun(UUID.randomUUID(), order, Channel.ALIPAY, NOW, Duration.ofMinutes(30));
    }
}
