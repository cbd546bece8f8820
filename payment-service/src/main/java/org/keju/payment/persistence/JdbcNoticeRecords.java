package org.keju.payment.persistence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDateTime;
import org.keju.kit.ids.Ids;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;
import org.keju.payment.application.NoticeRecords;
import org.keju.payment.application.NoticeVerdict;
import org.keju.payment.application.RawNotice;
import org.keju.payment.domain.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Evidence is written by plain statements of their own, each committed at once, whatever becomes of the notice. */
@Repository
class JdbcNoticeRecords implements NoticeRecords {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcNoticeRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Key keep(Channel channel, RawNotice notice) {
        byte[] digest = digest(notice);
        jdbc.sql("""
                insert into channel_notice (id, channel, notice_key, headers, body, received_at)
                values (?, ?, ?, ?, ?, ?)
                on duplicate key update id = id
                """)
                .params(UuidBytes.of(Ids.next()), channel.name(), digest, notice.headerText(), notice.body(), now())
                .update();
        return new Key(channel, digest);
    }

    @Override
    public void conclude(Key key, NoticeVerdict verdict) {
        jdbc.sql("""
                update channel_notice set verdict = ?, judged_at = ?
                where channel = ? and notice_key = ? and verdict is null
                """)
                .params(verdict.name(), now(), key.channel().name(), key.digest())
                .update();
    }

    private LocalDateTime now() {
        return StoredTime.of(clock.instant());
    }

    /** The same bytes delivered again are the same notice. */
    private static byte[] digest(RawNotice notice) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(notice.body());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
