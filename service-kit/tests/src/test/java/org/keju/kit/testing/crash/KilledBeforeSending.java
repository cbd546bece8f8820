package org.keju.kit.testing.crash;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Kills a publisher whose transaction has committed, before the n-th event reaches the broker. */
public final class KilledBeforeSending implements ProducerInterceptor<String, byte[]> {

    private static final String AFTER = "numbering.killed-before-sending";

    /** The arguments of a service that is killed so. */
    static String[] after(int events) {
        return new String[] {
            "--spring.kafka.producer.properties.interceptor.classes=" + KilledBeforeSending.class.getName(),
            "--spring.kafka.producer.properties." + AFTER + "=" + events
        };
    }

    private KillPoint point = new KillPoint(0);

    @Override
    public ProducerRecord<String, byte[]> onSend(ProducerRecord<String, byte[]> message) {
        point.pass();
        return message;
    }

    @Override
    public void onAcknowledgement(@Nullable RecordMetadata metadata, @Nullable Exception failure) {}

    @Override
    public void configure(Map<String, ?> settings) {
        point = new KillPoint(Integer.parseInt(String.valueOf(settings.get(AFTER))));
    }

    @Override
    public void close() {}
}
