package org.keju.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.Properties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.helper.BasicMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** Receives mail as a mail server does. */
@Component
class MailReceiver implements SmartLifecycle, BasicMessageListener {

    private static final int REFUSED = 554;
    private static final int LARGEST = 1 << 20;

    private final Letters letters;
    private final SMTPServer server;

    MailReceiver(MailboxProperties properties, Letters letters) throws UnknownHostException {
        this.letters = letters;
        this.server = SMTPServer.port(properties.smtpPort())
                .bindAddress(InetAddress.getByName(properties.address()))
                .maxMessageSize(LARGEST)
                .messageHandler(this)
                .build();
    }

    @Override
    public void messageArrived(MessageContext context, String from, String to, byte[] data) throws RejectException {
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(data));
            String text = mail.getContent() instanceof String plain ? plain : "";
            letters.add("MAIL", to, Objects.requireNonNullElse(mail.getSubject(), ""), text.strip());
        } catch (MessagingException | IOException e) {
            throw new RejectException(REFUSED, "This is not a mail that can be read");
        }
    }

    @Override
    public void start() {
        server.start();
    }

    @Override
    public void stop() {
        server.stop();
    }

    @Override
    public boolean isRunning() {
        return server.isRunning();
    }

    int port() {
        return server.getPortAllocated();
    }
}
