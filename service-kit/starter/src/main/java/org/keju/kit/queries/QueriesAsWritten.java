package org.keju.kit.queries;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactoryBean;

/**
 * Spares Spring Data a grammar of its own for queries to which nothing is added: neither an order nor a count comes from
 * a caller. Hibernate parses every query when the service starts, and a wrong one ends the start, as ever.
 */
final class QueriesAsWritten implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof JpaRepositoryFactoryBean<?, ?, ?> repository) {
            repository.setQueryEnhancerSelectorSource(_ -> QueryEnhancerFactories.fallback());
        }
        return bean;
    }
}
