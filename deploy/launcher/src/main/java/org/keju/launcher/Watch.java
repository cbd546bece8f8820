package org.keju.launcher;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** Looks after parts that are ready, and says when one of them has ended. */
record Watch(Platform platform, Progress progress) {

    private static final Duration GLANCE = Duration.ofSeconds(1);

    void untilAllHaveEnded() {
        Set<Part> running = new HashSet<>(platform.all());
        while (!running.isEmpty()) {
            pause();
            Set<Part> alive = OwnProcesses.of(running).keySet();
            running.stream()
                    .filter(part -> !alive.contains(part))
                    .forEach(part -> progress.say(part.name() + " has ended. ./keju logs " + part.name()));
            running.retainAll(alive);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(GLANCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted", e);
        }
    }
}
