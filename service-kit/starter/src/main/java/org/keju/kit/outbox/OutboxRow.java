package org.keju.kit.outbox;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.keju.kit.ids.UuidBytes;
import org.keju.kit.time.StoredTime;

/** An event that waits in the outbox. */
record OutboxRow(
        long id,
        UUID eventId,
        String topic,
        String key,
        String type,
        byte[] body,
        @Nullable String traceparent,
        Instant createdAt) {

    static OutboxRow of(ResultSet row, int number) throws SQLException {
        return new OutboxRow(
                row.getLong("id"),
                UuidBytes.toUuid(row.getBytes("event_id")),
                row.getString("topic"),
                row.getString("message_key"),
                row.getString("type"),
                row.getBytes("body"),
                row.getString("traceparent"),
                StoredTime.in(row, "created_at"));
    }

    Key topicAndKey() {
        return new Key(topic, key);
    }

    /** The row as a CloudEvent in Kafka's binary mode. */
    ProducerRecord<String, byte[]> toRecord(URI source) {
        return KafkaMessageFactory.<String>createWriter(topic, key)
                .writeBinary(CloudEventBuilder.v1()
                        .withId(eventId.toString())
                        .withType(type)
                        .withSource(source)
                        .withSubject(key)
                        .withTime(createdAt.atOffset(ZoneOffset.UTC))
                        .withDataContentType("application/json")
                        .withData(body)
                        .build());
    }

    /** What keeps its order. */
    record Key(String topic, String key) {}
}
