package org.keju.identity.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.keju.identity.application.Message;
import org.keju.identity.application.MessageChannel;
import org.keju.identity.config.MessageProperties;
import org.keju.identity.domain.Channel;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Mail by SMTP. */
@Component
class SmtpMail implements MessageChannel {

    private final MessageProperties.Smtp settings;
    private final JavaMailSenderImpl server = new JavaMailSenderImpl();

    SmtpMail(MessageProperties properties) {
        this.settings = properties.smtp();
        server.setHost(settings.host());
        server.setPort(settings.port());
        server.setDefaultEncoding(StandardCharsets.UTF_8.name());
        server.setJavaMailProperties(conversation());
        if (!settings.username().isBlank()) {
            server.setUsername(settings.username());
            server.setPassword(settings.password());
        }
    }

    /** Without limits of time, one mail server that hangs would hold up everybody's messages. */
    private Properties conversation() {
        String patience = String.valueOf(settings.patience().toMillis());
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", patience);
        properties.setProperty("mail.smtp.timeout", patience);
        properties.setProperty("mail.smtp.writetimeout", patience);
        properties.setProperty(
                "mail.smtp.auth", String.valueOf(!settings.username().isBlank()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.startTls()));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.startTls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public void deliver(Message message) {
        if (settings.host().isBlank()) {
            throw new NotDelivered("KEJU_SMTP_HOST is not set");
        }
        try {
            server.send(mime(message));
        } catch (MailException | MessagingException e) {
            // its own words may hold the address
            throw new NotDelivered(e.getClass().getSimpleName());
        }
    }

    private MimeMessage mime(Message message) throws MessagingException {
        MimeMessage mail = server.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(message.to().value());
        helper.setSubject(message.subject());
        helper.setText(message.text());
        mail.setHeader("Auto-Submitted", "auto-generated");
        return mail;
    }
}
