package org.keju.kit.outbox;

import org.springframework.jdbc.core.simple.JdbcClient;

/** How many events wait. Counting ends where nobody asks further: what piles up while the broker is away is not read to its end. */
final class Backlog {

    private Backlog() {}

    /** The number of waiting events, or {@code most} when at least so many wait. */
    static int upTo(int most, JdbcClient jdbc) {
        return jdbc.sql("select count(*) from (select 1 from outbox limit ?) waiting")
                .param(most)
                .query(Integer.class)
                .single();
    }
}
