package org.keju.check;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One service's database, of which one only reads. */
public record Database(String url, String username, String password) {

    <T> List<T> rows(String query, RowMapper<T> mapper) {
        return template().query(query, mapper);
    }

    /** Row by row as they come, so that millions fit. */
    void forEachRow(String query, RowCallbackHandler handler) {
        JdbcTemplate template = template();
        template.setFetchSize(Integer.MIN_VALUE); // with Connector/J: stream
        template.query(query, handler);
    }

    private JdbcTemplate template() {
        return new JdbcTemplate(new DriverManagerDataSource(url, username, password));
    }

    @Override
    public String toString() {
        return "Database[" + username + "]";
    }
}
