package org.keju.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.helper.BasicMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server and an SMS gateway, and what they were given. The mail server can be away. */
final class Postbox implements BasicMessageListener, DisposableBean {

    private static final Pattern CODE = Pattern.compile("\\b(\\d{8}|[A-Z2-7]{4}(-[A-Z2-7]{4}){3})\\b");
    private static final int SILENT_CALLS = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private final int smtpPort = freePort();
    private final HttpServer sms;
    private SMTPServer smtp = mailServer();
    private ServerSocket silence = new ServerSocket();

    Postbox() throws IOException {
        smtp.start();
        sms = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        sms.createContext("/sms", this::takeSms);
        sms.start();
    }

    /** Something that arrived. */
    record Letter(String to, String text) {}

    @Bean
    static DynamicPropertyRegistrar whereThePostboxIs(Postbox postbox) {
        return registry -> {
            registry.add("keju.identity.messages.smtp.host", () -> "127.0.0.1");
            registry.add("keju.identity.messages.smtp.port", () -> postbox.smtpPort);
            registry.add("keju.identity.messages.smtp.start-tls", () -> false);
            registry.add("keju.identity.messages.smtp.from", () -> "keju@example.org");
            registry.add(
                    "keju.identity.messages.sms.url",
                    () -> "http://127.0.0.1:" + postbox.sms.getAddress().getPort() + "/sms");
            registry.add("keju.identity.messages.sms.secret", () -> "secret of tests");
        };
    }

    void mailServerGoesAway() {
        smtp.stop();
    }

    /** It answers the telephone and says nothing. */
    void mailServerHangs() throws IOException {
        smtp.stop();
        silence = new ServerSocket(smtpPort, SILENT_CALLS, InetAddress.getLoopbackAddress());
    }

    void mailServerComesBack() throws IOException {
        silence.close();
        smtp = mailServer();
        smtp.start();
    }

    /** The code in the letter to this address that is the n-th, counted from 1, to hold one. */
    String awaitCode(String to, int n) {
        List<String> codes = Awaitility.await("code " + n + " to " + to)
                .atMost(PATIENCE)
                .until(() -> codesTo(to), found -> found.size() >= n);
        return codes.get(n - 1);
    }

    Letter awaitLetter(String to, String words) {
        return Awaitility.await("a letter to " + to + " saying " + words)
                .atMost(PATIENCE)
                .until(
                        () -> letters.stream()
                                .filter(letter ->
                                        letter.to().equals(to) && letter.text().contains(words))
                                .findFirst()
                                .orElse(null),
                        java.util.Objects::nonNull);
    }

    List<Letter> to(String address) {
        return letters.stream().filter(letter -> letter.to().equals(address)).toList();
    }

    private List<String> codesTo(String to) {
        return to(to).stream()
                .map(letter -> CODE.matcher(letter.text()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .toList();
    }

    @Override
    public void messageArrived(MessageContext context, String from, String to, byte[] data) {
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(data));
            letters.add(new Letter(to, mail.getSubject() + "\n" + mail.getContent()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void takeSms(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean signed = exchange.getRequestHeaders().getFirst("Keju-Signature") != null;
        letters.add(new Letter(body.replaceAll(".*\"to\":\"(\\d+)\".*", "$1"), body));
        exchange.sendResponseHeaders(signed ? 202 : 401, -1);
        exchange.close();
    }

    private SMTPServer mailServer() {
        return SMTPServer.port(smtpPort)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandler(this)
                .build();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void destroy() {
        smtp.stop();
        sms.stop(0);
    }
}
