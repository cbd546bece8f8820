package org.keju.photo.jpeg;

import java.io.IOException;
import java.util.concurrent.Callable;
import javax.imageio.ImageReader;

/** The reading of one file, which another thread may give up. */
final class Reading<T> implements Callable<T> {

    private final Content content;
    private final Work<T> work;
    private final ImageReader reader = JpegCodec.newReader();
    private volatile boolean begun;

    /** @param content fetched when the reading's turn comes, and not before */
    Reading(Content content, Work<T> work) {
        this.content = content;
        this.work = work;
    }

    boolean hasBegun() {
        return begun;
    }

    /** The decoder looks for this between two rows of pixels; an interrupt alone would not reach it. */
    void giveUp() {
        reader.abort();
    }

    @Override
    public T call() throws IOException {
        begun = true;
        try {
            return work.on(content.bytes(), reader);
        } finally {
            reader.dispose();
        }
    }

    /** Where a file's bytes come from. */
    interface Content {
        byte[] bytes() throws IOException;
    }

    /** What is made of them, with a decoder that can be stopped. */
    interface Work<T> {
        T on(byte[] content, ImageReader reader);
    }
}
