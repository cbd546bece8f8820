package org.keju.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keju.identity.domain.Channel;
import org.keju.kit.ids.Ids;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Messages that cannot be sent stop none of the others. */
@IdentityIntegrationTest
@TestPropertySource(properties = "keju.test=messages") // a postbox of its own: this one hangs
class MessageIT {

    private static final byte[] UNREADABLE = {0};

    private final Visitor visitor;
    private final Postbox postbox;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final String email = UUID.randomUUID() + "@example.org";

    @Autowired
    MessageIT(Visitor visitor, Postbox postbox, TestClock clock, JdbcClient jdbc) {
        this.visitor = visitor;
        this.postbox = postbox;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from message").update();
    }

    @Test
    void hungMailServerHoldsUpNoShortMessage() throws Exception {
        postbox.mailServerHangs();
        try {
            for (int n = 0; n < 5; n++) {
                visitor.register(Visitor.newIdNumber(), Visitor.NAME, Map.of("email", n + email));
            }
            awaitTakenOver();
            visitor.register(Visitor.newIdNumber(), Visitor.NAME, Map.of("phone", "13700137000"));

            assertThat(postbox.awaitCode("13700137000", 1)).isNotBlank();
        } finally {
            postbox.mailServerComesBack();
        }
    }

    @Test
    void messageThatCannotBeReadIsPutOffAndForgottenWhenItIsOfNoUse() {
        UUID unreadable = Ids.next();
        Instant end = clock.instant().plus(Duration.ofMinutes(10));
        jdbc.sql("insert into message (id, channel, recipient, content, due_at, useful_until, attempts)"
                        + " values (?, ?, ?, ?, ?, ?, 0)")
                .params(UuidBytes.of(unreadable), Channel.MAIL.name(), UNREADABLE, UNREADABLE)
                .params(utc(clock.instant().minusSeconds(60)), utc(end))
                .update();

        visitor.register(Visitor.newIdNumber(), Visitor.NAME, Map.of("email", email));

        assertThat(postbox.awaitCode(email, 1)).isNotBlank();
        clock.moveTo(end);
        Awaitility.await("it is forgotten").until(() -> countMessages("id = ?", UuidBytes.of(unreadable)) == 0);
    }

    private void awaitTakenOver() {
        Awaitility.await("an attempt is under way").until(() -> countMessages("attempts > ?", 0) > 0);
    }

    private int countMessages(String condition, Object value) {
        return jdbc.sql("select count(*) from message where " + condition)
                .param(value)
                .query(Integer.class)
                .single();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
