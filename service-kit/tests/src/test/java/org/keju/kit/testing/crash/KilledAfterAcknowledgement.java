package org.keju.kit.testing.crash;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Kills a publisher when the broker has acknowledged the n-th event, before its row can be deleted. */
public final class KilledAfterAcknowledgement implements ProducerInterceptor<String, byte[]> {

    private static final String AFTER = "numbering.killed-after-acknowledgement";

    /** The arguments of a service that is killed so. */
    static String[] after(int events) {
        return new String[] {
            "--spring.kafka.producer.properties.interceptor.classes=" + KilledAfterAcknowledgement.class.getName(),
            "--spring.kafka.producer.properties." + AFTER + "=" + events
        };
    }

    private KillPoint point = new KillPoint(0);

    @Override
    public ProducerRecord<String, byte[]> onSend(ProducerRecord<String, byte[]> message) {
        return message;
    }

    @Override
    public void onAcknowledgement(@Nullable RecordMetadata metadata, @Nullable Exception failure) {
        if (failure == null) {
            point.pass();
        }
    }

    @Override
    public void configure(Map<String, ?> settings) {
        point = new KillPoint(Integer.parseInt(String.valueOf(settings.get(AFTER))));
    }

    @Override
    public void close() {}
}
