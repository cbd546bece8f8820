package org.keju.launcher;

import java.io.IOException;
import java.util.List;
import org.keju.embedded.ServerDidNotStart;

/** Prepares, one program after the other, what makes their next starts faster. Whatever goes wrong here does no harm. */
final class Rehearsals {

    /** What the caches of all programs take, and room to work. */
    private static final long ROOM_MIB = 3 * 1024;

    private final Home home;
    private final Platform platform;
    private final Progress progress;

    Rehearsals(Home home, Platform platform, Progress progress) {
        this.home = home;
        this.platform = platform;
        this.progress = progress;
    }

    /** Goes on beside everything else until it is done or we end. */
    void runInBackground() {
        Thread.ofPlatform().daemon().name("rehearsals").start(this::run);
    }

    /** Whether all programs have their caches afterwards. */
    boolean run() {
        List<ServicePart> lacking = lacking();
        if (lacking.isEmpty()) {
            return true;
        }
        if (home.freeMiB() < ROOM_MIB) {
            return false;
        }
        progress.say("Preparing faster starts, once per build: %d programs".formatted(lacking.size()));
        try {
            for (ServicePart part : lacking) {
                long began = System.nanoTime();
                boolean made = new Rehearsal(part, home, DatabasePart.address(home, platform.ports())).run();
                progress.show(
                        part.name(),
                        made
                                ? "starts faster from now on (prepared in %s)"
                                        .formatted(Progress.seconds((System.nanoTime() - began) / 1e9))
                                : "could not be prepared");
            }
        } catch (IOException | ServerDidNotStart e) {
            progress.say("Later starts will be no faster than this one: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return lacking().isEmpty();
    }

    /** A server of somebody else is not ours to rehearse on. */
    private List<ServicePart> lacking() {
        boolean ownDatabase = platform.servers().stream().anyMatch(DatabasePart.class::isInstance);
        return ownDatabase
                ? platform.services().stream()
                        .map(ServicePart.class::cast)
                        .filter(part -> part.program().cached() && !part.cache().exists())
                        .toList()
                : List.of();
    }
}
