package org.keju.launcher;

import java.time.Duration;
import org.keju.embedded.BrokerAddress;
import org.keju.embedded.ServerDidNotStart;
import org.keju.events.Topics;

/** A Kafka cluster that somebody else runs. */
record ExternalBroker(String bootstrapServers) implements External {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);

    @Override
    public String name() {
        return "broker";
    }

    @Override
    public String address() {
        return bootstrapServers;
    }

    @Override
    public boolean isReady() {
        return broker().answersWithin(ANSWER_WITHIN);
    }

    @Override
    public void prepare(Secrets secrets) {
        if (!isReady()) {
            throw new LaunchFailure("No Kafka broker answers at %s (%s)."
                    .formatted(bootstrapServers, ExternalServers.BOOTSTRAP_SERVERS));
        }
        try {
            broker().createTopics(Topics.all());
        } catch (ServerDidNotStart e) {
            throw new LaunchFailure("%s at %s: %s".formatted(e.getMessage(), bootstrapServers, e.getCause()), e);
        }
    }

    private BrokerAddress broker() {
        return new BrokerAddress(bootstrapServers);
    }
}
