package org.keju.mailbox;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the mailbox runs.
 *
 * @param smtpPort on which mail is received; 0 takes any that is free
 * @param address on which mail is received
 * @param smsSecret with which short messages are signed
 */
@ConfigurationProperties("keju.mailbox")
public record MailboxProperties(int smtpPort, String address, String smsSecret) {

    public MailboxProperties {
        if (smsSecret.isBlank()) {
            throw new IllegalArgumentException("KEJU_SMS_SECRET must be set");
        }
    }
}
