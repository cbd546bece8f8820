package org.keju.identity.sms;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import org.keju.identity.application.Message;
import org.keju.identity.application.MessageChannel;
import org.keju.identity.config.MessageProperties;
import org.keju.identity.domain.Channel;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Short messages through an HTTP gateway. The body is {@code {"to": "...", "text": "..."}}; the header {@code Keju-Signature}
 * signs the time in {@code Keju-Timestamp} and the body, so that nobody else can send in our name or send again what we sent.
 */
@Component
class HttpSms implements MessageChannel {

    private static final int SUCCESS = 2;

    private final MessageProperties.Sms settings;
    private final JsonMapper json;
    private final Clock clock;
    private final HttpClient http;

    HttpSms(MessageProperties properties, JsonMapper json, Clock clock) {
        this.settings = properties.sms();
        this.json = json;
        this.clock = clock;
        this.http = HttpClient.newBuilder().connectTimeout(settings.patience()).build();
        if (!settings.url().isBlank() && settings.secret().isBlank()) {
            throw new IllegalStateException(
                    "Set KEJU_SMS_SECRET: with KEJU_SMS_URL alone, requests could not be signed");
        }
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public void deliver(Message message) {
        if (settings.url().isBlank()) {
            throw new NotDelivered("KEJU_SMS_URL is not set");
        }
        try {
            HttpResponse<Void> response = http.send(request(message), BodyHandlers.discarding());
            if (response.statusCode() / 100 != SUCCESS) {
                throw new NotDelivered("The gateway answered " + response.statusCode());
            }
        } catch (IOException e) {
            throw new NotDelivered("The gateway is away", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotDelivered("Interrupted", e);
        }
    }

    private HttpRequest request(Message message) {
        byte[] body = json.writeValueAsBytes(new Sms(message.to().value(), message.text()));
        long timestamp = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(URI.create(settings.url()))
                .timeout(settings.patience())
                .header("Content-Type", "application/json")
                .header("Keju-Timestamp", String.valueOf(timestamp))
                .header("Keju-Signature", new SmsSignature(settings.secret()).of(timestamp, body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    /** What the gateway is told. */
    record Sms(String to, String text) {}
}
