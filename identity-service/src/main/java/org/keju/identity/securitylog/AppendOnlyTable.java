package org.keju.identity.securitylog;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Has the database itself refuse to change or delete rows of the log. A migration cannot do this: a MySQL that keeps a
 * binary log lets only an administrator make triggers, and the service must start there too. It then says what to do.
 */
@Component
class AppendOnlyTable implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(AppendOnlyTable.class);
    private static final List<String> REFUSED = List.of("update", "delete");

    private final JdbcClient jdbc;

    AppendOnlyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (guarded()) {
            return;
        }
        try {
            REFUSED.forEach(verb -> jdbc.sql(trigger(verb)).update());
        } catch (DataAccessException e) {
            if (!guarded()) { // another copy may just have done it
                log.warn(
                        "The database does not let this service guard the security log. Let an administrator of the database run: {}",
                        REFUSED.stream().map(AppendOnlyTable::trigger).toList());
            }
        }
    }

    /** Whether the database refuses changes. */
    boolean guarded() {
        return jdbc.sql("""
                        select count(*) from information_schema.triggers
                        where trigger_schema = database() and event_object_table = 'security_log'
                          and trigger_name in ('security_log_refuses_update', 'security_log_refuses_delete')
                        """).query(Integer.class).single() == REFUSED.size();
    }

    private static String trigger(String verb) {
        return "create trigger security_log_refuses_" + verb + " before " + verb + " on security_log for each row "
                + "signal sqlstate '45000' set message_text = 'The security log is only ever added to'";
    }
}
