package org.keju.kit.inbox;

import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/** The running listeners of a service, one for each of its subscriptions. */
final class InboxContainers implements SmartLifecycle {

    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers;
    private volatile boolean running;

    InboxContainers(List<ConcurrentMessageListenerContainer<String, byte[]>> containers) {
        this.containers = containers;
    }

    @Override
    public void start() {
        containers.forEach(ConcurrentMessageListenerContainer::start);
        running = true;
    }

    @Override
    public void stop() {
        containers.forEach(ConcurrentMessageListenerContainer::stop);
        running = false;
    }

    /** False when a listener has ended although nobody stopped it. */
    boolean haveAllTheirListeners() {
        return !running || containers.stream().allMatch(ConcurrentMessageListenerContainer::isInExpectedState);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Starts last and stops first: an event may need anything that the service has. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 100;
    }
}
