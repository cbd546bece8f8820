package org.keju.kit.queries;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactoryBean;

/** How repositories read the queries that they declare. */
@AutoConfiguration
@ConditionalOnClass(JpaRepositoryFactoryBean.class)
public class QueriesAutoConfiguration {

    @Bean
    static QueriesAsWritten queriesAsWritten() {
        return new QueriesAsWritten();
    }
}
