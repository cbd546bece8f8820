package org.keju.identity.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.keju.identity.application.Message;
import org.keju.identity.application.Messages;
import org.keju.identity.domain.Channel;
import org.keju.identity.domain.ContactAddress;
import org.keju.kit.crypto.BlindIndex;
import org.keju.kit.crypto.EncryptedColumn;
import org.keju.kit.crypto.EncryptedColumns;
import org.keju.kit.ids.Ids;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Messages as encrypted rows. A row that is taken becomes due again a while later, unless it has been forgotten by then. */
@Component
class JdbcMessages implements Messages {

    private static final Logger log = LoggerFactory.getLogger(JdbcMessages.class);

    /** Longer than all the steps of a conversation with a mail server can take together. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final int LONGEST_PAUSE_POWER = 7;
    private static final int AT_MOST_TO_ONE = 10;
    private static final Duration WITHIN = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final EncryptedColumn recipients;
    private final EncryptedColumn contents;
    private final BlindIndex index;
    private final Clock clock;

    JdbcMessages(JdbcClient jdbc, EncryptedColumns columns, BlindIndex index, Clock clock) {
        this.jdbc = jdbc;
        this.recipients = columns.column("message", "id", "recipient");
        this.contents = columns.column("message", "id", "content");
        this.index = index;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean post(Message message) {
        if (!countsAmongFew(message.to())) {
            log.warn("A message was dropped: its recipient has had {} within the hour", AT_MOST_TO_ONE);
            return false;
        }
        postUncounted(message);
        return true;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void postUncounted(Message message) {
        jdbc.sql("insert into message (id, channel, recipient, content, due_at, useful_until, attempts)"
                        + " values (?, ?, ?, ?, ?, ?, 0)")
                .param(UuidBytes.of(Ids.next()))
                .param(message.to().channel().name())
                .param(recipients.encrypt(message.to().value()))
                .param(contents.encrypt(message.subject() + "\n" + message.text()))
                .param(StoredTime.of(clock.instant()))
                .param(StoredTime.of(message.usefulUntil()))
                .update();
    }

    private boolean countsAmongFew(ContactAddress to) {
        byte[] recipient = index.of(to.channel() + "|" + to.value());
        Instant now = clock.instant();
        long lately = jdbc.sql("select count(*) from message_count where recipient_index = ? and sent_at > ?")
                .param(recipient)
                .param(StoredTime.of(now.minus(WITHIN)))
                .query(Long.class)
                .single();
        if (lately >= AT_MOST_TO_ONE) {
            return false;
        }
        jdbc.sql("insert into message_count (recipient_index, sent_at) values (?, ?)")
                .param(recipient)
                .param(StoredTime.of(now))
                .update();
        return true;
    }

    @Override
    @Transactional
    public Optional<Posted> takeDue(Channel channel) {
        LocalDateTime now = StoredTime.of(clock.instant());
        Optional<Posted> due = jdbc.sql("select id, useful_until, attempts from message"
                        + " where channel = ? and due_at <= ? order by due_at limit 1 for update skip locked")
                .params(channel.name(), now)
                .query((row, number) -> posted(row))
                .optional();
        due.ifPresent(posted -> jdbc.sql("update message set due_at = ?, attempts = ? where id = ?")
                .params(now.plus(LEASE), posted.attempts(), UuidBytes.of(posted.id()))
                .update());
        return due;
    }

    @Override
    @Transactional(readOnly = true)
    public Message open(Posted posted) {
        return jdbc.sql("select channel, recipient, content, useful_until from message where id = ?")
                .param(UuidBytes.of(posted.id()))
                .query((row, number) -> message(row))
                .single();
    }

    @Override
    @Transactional
    public void forget(Posted message) {
        jdbc.sql("delete from message where id = ?")
                .param(UuidBytes.of(message.id()))
                .update();
    }

    /** 2 s, 4 s, 8 s and so on up to some four minutes: a code is of use for ten. */
    @Override
    @Transactional
    public void putOff(Posted message) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(message.attempts() - 1, LONGEST_PAUSE_POWER));
        jdbc.sql("update message set due_at = ? where id = ?")
                .param(StoredTime.of(clock.instant().plus(pause)))
                .param(UuidBytes.of(message.id()))
                .update();
    }

    @Override
    @Transactional
    public void forgetCounts() {
        jdbc.sql("delete from message_count where sent_at <= ?")
                .param(StoredTime.of(clock.instant().minus(WITHIN)))
                .update();
    }

    private static Posted posted(ResultSet row) throws SQLException {
        return new Posted(UuidBytes.toUuid(row.getBytes("id")), usefulUntil(row), row.getInt("attempts") + 1);
    }

    private Message message(ResultSet row) throws SQLException {
        String[] content = contents.decrypt(row.getBytes("content")).split("\n", 2);
        ContactAddress to = new ContactAddress(
                Channel.valueOf(row.getString("channel")), recipients.decrypt(row.getBytes("recipient")));
        return new Message(to, content[0], content[1], usefulUntil(row));
    }

    private static Instant usefulUntil(ResultSet row) throws SQLException {
        return StoredTime.in(row, "useful_until");
    }
}
