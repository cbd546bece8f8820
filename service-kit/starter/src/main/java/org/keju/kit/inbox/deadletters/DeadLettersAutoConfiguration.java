package org.keju.kit.inbox.deadletters;

import org.keju.kit.events.PoisonEvent;
import org.keju.kit.inbox.DeadLetters;
import org.keju.kit.inbox.InboxAutoConfiguration;
import org.keju.kit.problem.ProblemException;
import org.keju.kit.problem.ProblemMapping;
import org.keju.kit.security.SecurityRules;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Shows dead letters over HTTP, to whoever holds a service's token. */
@AutoConfiguration(after = InboxAutoConfiguration.class)
@ConditionalOnWebApplication
public class DeadLettersAutoConfiguration {

    @Bean
    DeadLetterController deadLetterController(DeadLetters deadLetters) {
        return new DeadLetterController(deadLetters);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityRules deadLetterRules() {
        return requests ->
                requests.requestMatchers(DeadLetterController.PATH + "/**").hasRole("SERVICE");
    }

    @Bean
    ProblemMapping deadLetterNotWaiting() {
        return ProblemMapping.of(
                DeadLetters.NotWaiting.class, e -> new ProblemException(DeadLetterProblem.NOT_WAITING));
    }

    @Bean
    ProblemMapping deadLetterUnreadable() {
        return ProblemMapping.of(PoisonEvent.class, e -> new ProblemException(DeadLetterProblem.UNREADABLE));
    }
}
