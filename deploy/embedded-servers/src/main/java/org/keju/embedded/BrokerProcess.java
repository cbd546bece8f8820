package org.keju.embedded;

import java.nio.file.Path;

/** A broker in a JVM of its own: arguments are its log directory and its port. SIGTERM ends it in order. */
public final class BrokerProcess {

    private BrokerProcess() {}

    public static void main(String[] arguments) {
        EmbeddedBroker broker = EmbeddedBroker.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::stop, "stop"));
        broker.awaitStop();
    }
}
