package org.keju.kit.events;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.CloudEventDeserializer;
import io.cloudevents.rw.CloudEventRWException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.keju.events.PublishedEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Turns published events into their JSON body and Kafka records back into events. */
public final class EventCodec {

    private static final CloudEventDeserializer ENVELOPES = new CloudEventDeserializer();

    private final JsonMapper json;

    public EventCodec(JsonMapper json) {
        this.json = json;
    }

    /** The body of an event as it goes on the wire: UTF-8 JSON of the record's components. */
    public byte[] write(PublishedEvent event) {
        return json.writeValueAsBytes(event);
    }

    /**
     * Reads a body.
     *
     * @throws PoisonEvent when it is not the JSON of such an event
     */
    public <E extends PublishedEvent> E read(byte[] body, Class<E> type) {
        try {
            return json.readValue(body, type);
        } catch (JacksonException e) {
            // the original message may quote personal data from the body
            throw new PoisonEvent("The body is not a valid " + type.getSimpleName());
        }
    }

    /**
     * Reads the envelope (CloudEvents 1.0, binary mode) of a record.
     *
     * @throws PoisonEvent when the record is no CloudEvent, or its id is no UUID
     */
    public Envelope envelope(ConsumerRecord<String, byte[]> message) {
        try {
            CloudEvent event = ENVELOPES.deserialize(message.topic(), message.headers(), message.value());
            byte[] body =
                    event.getData() == null ? new byte[0] : event.getData().toBytes();
            return new Envelope(UUID.fromString(event.getId()), event.getType(), body);
        } catch (CloudEventRWException | IllegalArgumentException | IllegalStateException e) {
            throw new PoisonEvent("The record is not a CloudEvent with a UUID as its id");
        }
    }

    /** What identifies an event, and its body. */
    public record Envelope(UUID id, String type, byte[] body) {}
}
