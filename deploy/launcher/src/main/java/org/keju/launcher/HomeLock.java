package org.keju.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;

/** Held by the one launcher that may start parts in a home; the operating system frees it however that launcher ends. */
final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    static HomeLock take(Home home) {
        try {
            FileChannel channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new LaunchFailure("Another ./keju up is at work here (" + home.folder()
                        + "). ./keju status shows its parts, ./keju down stops them.");
            }
            return new HomeLock(channel);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot lock " + home.folder() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
