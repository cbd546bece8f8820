package org.keju.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.keju.embedded.BrokerAddress;
import org.keju.embedded.BrokerProcess;
import org.keju.events.Topics;

/** The Kafka broker, with all topics of the platform. */
record BrokerPart(int port, Home home) implements Part {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);

    @Override
    public String name() {
        return "broker";
    }

    @Override
    public String mark() {
        return Jvm.mark(home, name());
    }

    @Override
    public ProcessHandle start() throws IOException {
        // in the environment, as it is too long to leave room for the mark where others can read it
        Map<String, String> classPath = Map.of("CLASSPATH", System.getProperty("java.class.path"));
        return new Jvm(home, name(), 384)
                .start(
                        List.of(BrokerProcess.class.getName(), home.data(name()).toString(), String.valueOf(port)),
                        classPath);
    }

    @Override
    public boolean isReady() {
        return address().answersWithin(ANSWER_WITHIN);
    }

    @Override
    public void prepare() {
        address().createTopics(Topics.all());
    }

    private BrokerAddress address() {
        return BrokerAddress.local(port);
    }
}
