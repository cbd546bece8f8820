package org.keju.kit.inbox;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.keju.kit.events.EventCodec;
import org.keju.kit.events.PoisonEvent;

/**
 * A record as it arrived, made fit to be kept: whatever a broken or hostile publisher sends, this never fails.
 *
 * @param key the record's key, or a digest of one that no publisher of the platform would choose
 * @param eventId the event's id, or one made of the record's place for a record that has none
 * @param type null when the record is no event
 */
record Arrival(
        String topic, String key, UUID eventId, @Nullable String type, int partition, long position, byte[] body) {

    private static final Pattern USUAL_KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");
    private static final Pattern USUAL_TYPE = Pattern.compile("[\\x21-\\x7e]{1,150}");

    static Arrival of(ConsumerRecord<String, byte[]> message, EventCodec codec) {
        try {
            return of(message, codec.envelope(message));
        } catch (PoisonEvent e) {
            return of(message, idOfPlace(message), null, bodyOf(message));
        }
    }

    static Arrival of(ConsumerRecord<String, byte[]> message, EventCodec.Envelope envelope) {
        String type = USUAL_TYPE.matcher(envelope.type()).matches() ? envelope.type() : null;
        return of(message, envelope.id(), type, envelope.body());
    }

    private static Arrival of(
            ConsumerRecord<String, byte[]> message, UUID eventId, @Nullable String type, byte[] body) {
        return new Arrival(message.topic(), keyOf(message), eventId, type, message.partition(), message.offset(), body);
    }

    private static String keyOf(ConsumerRecord<String, byte[]> message) {
        String key = Objects.requireNonNullElse(message.key(), "");
        return USUAL_KEY.matcher(key).matches()
                ? key
                : "sha256:" + HexFormat.of().formatHex(digest(key));
    }

    /** The same at every delivery; another for another record, even if the topic is made anew and counts from 0 again. */
    private static UUID idOfPlace(ConsumerRecord<String, byte[]> message) {
        String place = message.topic() + "/" + message.partition() + "/" + message.offset() + "/" + message.timestamp();
        ByteBuffer digest = ByteBuffer.wrap(digest(place));
        return new UUID(digest.getLong(), digest.getLong());
    }

    private static byte[] bodyOf(ConsumerRecord<String, byte[]> message) {
        return Objects.requireNonNullElse(message.value(), new byte[0]);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
