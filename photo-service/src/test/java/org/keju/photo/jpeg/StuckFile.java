package org.keju.photo.jpeg;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import org.keju.photo.application.PhotoFile;

/** A file whose bytes do not come until it is closed. */
final class StuckFile implements PhotoFile, AutoCloseable {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    boolean isBeingRead() {
        return begun.getCount() == 0;
    }

    @Override
    public long size() {
        return 0;
    }

    @Override
    public byte[] content() throws IOException {
        begun.countDown();
        try {
            closed.await();
        } catch (InterruptedException interrupted) {
            throw new InterruptedIOException();
        }
        return new byte[0];
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
