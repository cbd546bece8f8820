package org.keju.bench.outbox;

import java.util.ArrayList;
import java.util.List;
import org.keju.events.identity.AccountRegistered;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Sends straight to the broker. What waits, waits in memory. */
@SpringBootConfiguration
@EnableAutoConfiguration
class BrokerAlone {

    @Bean
    Way way(KafkaTemplate<String, byte[]> kafka, JsonMapper json) {
        return new Straight(kafka, json);
    }

    private static final class Straight implements Way {

        private final KafkaTemplate<String, byte[]> kafka;
        private final JsonMapper json;
        private final List<AccountRegistered> waiting = new ArrayList<>();

        Straight(KafkaTemplate<String, byte[]> kafka, JsonMapper json) {
            this.kafka = kafka;
            this.json = json;
        }

        @Override
        public boolean isTransactional() {
            return false;
        }

        @Override
        public void tell(AccountRegistered event) {
            kafka.send(event.topic(), event.key().toString(), json.writeValueAsBytes(event));
        }

        @Override
        public void tellLater(List<AccountRegistered> events) {
            waiting.addAll(events);
        }

        @Override
        public void pause() {
            waiting.clear();
        }

        @Override
        public void resume() {
            waiting.forEach(this::tell);
        }
    }
}
