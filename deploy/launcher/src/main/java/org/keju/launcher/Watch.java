package org.keju.launcher;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks after parts that are ready, and says when one of them has ended unasked. */
record Watch(Platform platform, Fleet fleet, Progress progress) {

    private static final Duration GLANCE = Duration.ofSeconds(1);

    void untilAllHaveEnded() {
        Set<String> running = platform.all().stream().map(Part::name).collect(Collectors.toSet());
        while (!running.isEmpty()) {
            pause();
            Set<String> alive = OwnProcesses.of(platform.all()).keySet();
            if (fleet.isStopping()) {
                return;
            }
            running.stream()
                    .filter(part -> !alive.contains(part))
                    .forEach(part -> progress.say(part + " has ended. ./keju logs " + part));
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
