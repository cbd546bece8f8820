package org.keju.bench.outbox;

import io.namastack.outbox.Outbox;
import io.namastack.outbox.OutboxProcessingScheduler;
import io.namastack.outbox.handler.OutboxRecordMetadata;
import io.namastack.outbox.handler.OutboxTypedHandler;
import org.keju.events.identity.AccountRegistered;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Namastack's outbox with a handler that sends, as its module for Kafka is not published. */
@SpringBootConfiguration
@EnableAutoConfiguration
class NamastackOutbox {

    @Bean
    OutboxTypedHandler<AccountRegistered> sender(KafkaTemplate<String, byte[]> kafka, JsonMapper json) {
        return new Sender(kafka, json);
    }

    private record Sender(KafkaTemplate<String, byte[]> kafka, JsonMapper json)
            implements OutboxTypedHandler<AccountRegistered> {

        @Override
        public void handle(AccountRegistered event, OutboxRecordMetadata metadata) {
            kafka.send(event.topic(), metadata.getKey(), json.writeValueAsBytes(event))
                    .join();
        }
    }

    @Bean
    Way way(Outbox outbox, OutboxProcessingScheduler scheduler) {
        return new Way() {
            @Override
            public void tell(AccountRegistered event) {
                outbox.schedule(event, event.key().toString());
            }

            @Override
            public void pause() {
                scheduler.stop();
            }

            @Override
            public void resume() {
                scheduler.start();
            }
        };
    }
}
