package org.keju.identity.config;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** How people are reached. What is left empty is away: its messages wait, and go out once it is there. */
@Validated
@ConfigurationProperties("keju.identity.messages")
public record MessageProperties(Smtp smtp, Sms sms) {

    /**
     * The mail server.
     *
     * @param host empty for none
     * @param username empty where the server asks for no log-in
     * @param startTls refuses to send anything over a connection that is not encrypted
     * @param from the address that mail comes from
     * @param patience for each step of the conversation
     */
    public record Smtp(
            String host,
            @Min(1) @Max(65_535) int port,
            String username,
            String password,
            boolean startTls,
            String from,
            Duration patience) {}

    /**
     * The gateway that sends short messages.
     *
     * @param url receives each message by POST; empty for none
     * @param secret with which requests are signed
     */
    public record Sms(String url, String secret, Duration patience) {}
}
