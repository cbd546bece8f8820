package org.keju.payment.persistence;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;
import org.keju.payment.application.CheckPermits;
import org.keju.payment.application.PaymentProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One conditional update, so that of several requests at the same moment one is let through. */
@Repository
class JdbcCheckPermits implements CheckPermits {

    private final JdbcClient jdbc;
    private final PaymentProperties properties;
    private final Clock clock;

    JdbcCheckPermits(JdbcClient jdbc, PaymentProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public boolean take(UUID orderId) {
        LocalDateTime now = StoredTime.of(clock.instant());
        return jdbc.sql("""
                update payment_order set checked_at = ?
                where id = ? and (checked_at is null or checked_at <= ?)
                """)
                        .params(now, UuidBytes.of(orderId), now.minus(properties.checkInterval()))
                        .update()
                == 1;
    }
}
