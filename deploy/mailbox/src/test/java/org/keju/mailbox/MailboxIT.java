package org.keju.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"keju.mailbox.smtp-port=0", "keju.mailbox.sms-secret=secret of tests"})
class MailboxIT {

    private final MailReceiver receiver;
    private final Environment environment;
    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    MailboxIT(MailReceiver receiver, Environment environment) {
        this.receiver = receiver;
        this.environment = environment;
    }

    @Test
    void showsTheMailThatArrivedAndTakesNothingOfItForMarkup() throws Exception {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(receiver.port());
        sender.setDefaultEncoding("UTF-8");
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom("keju@example.org");
        mail.setTo("Candidate@example.org");
        mail.setSubject("验证码 <b>code</b>");
        mail.setText("验证码：12345678 𬱖");

        sender.send(mail);

        assertThat(get("/letters?to=candidate@example.org")).contains("12345678 𬱖", "MAIL");
        assertThat(get("/")).contains("验证码 &lt;b&gt;code&lt;/b&gt;", "12345678", "仅供试用");
        assertThat(get("/?lang=en")).contains("for trying out");
    }

    @Test
    void takesAShortMessageThatIsSignedAndNoOther() throws Exception {
        byte[] body = "{\"to\":\"13800138000\",\"text\":\"验证码 87654321\"}".getBytes(StandardCharsets.UTF_8);
        long now = Instant.now().getEpochSecond();
        long longAgo = now - 3_600;

        assertThat(post(body, now, signature(now, body))).isEqualTo(202);
        assertThat(post(body, now, signature(now + 1, body))).isEqualTo(401);
        assertThat(post(body, longAgo, signature(longAgo, body))).isEqualTo(401);
        assertThat(get("/letters?to=13800138000")).containsOnlyOnce("87654321");
    }

    private String get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private int post(byte[] body, long timestamp, String signature) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(at("/sms"))
                .header("Content-Type", "application/json")
                .header("Keju-Timestamp", String.valueOf(timestamp))
                .header("Keju-Signature", signature)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + path);
    }

    private static String signature(long timestamp, byte[] body) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("secret of tests".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        mac.update((timestamp + ".").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(mac.doFinal(body));
    }
}
