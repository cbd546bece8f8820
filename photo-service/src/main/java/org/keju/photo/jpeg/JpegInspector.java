package org.keju.photo.jpeg;

import static org.keju.photo.application.PictureFault.Kind.TOO_SLOW;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.keju.photo.application.InspectedPicture;
import org.keju.photo.application.InspectionBusy;
import org.keju.photo.application.PhotoFile;
import org.keju.photo.application.PictureInspector;
import org.keju.photo.application.PictureRefused;
import org.keju.photo.application.RenderedPicture;
import org.keju.photo.checks.PictureChecks;
import org.keju.photo.domain.PhotoRule;

/**
 * Reads files in a pool of its own. Decoding is native code that takes as much processor and memory as the file asks for, so
 * only a few files are read at once, a few more wait, and each has a time limit.
 */
public final class JpegInspector implements PictureInspector, AutoCloseable {

    private final ThreadPoolExecutor pool;
    private final Duration timeLimit;
    private final PictureChecks checks;

    /**
     * An inspector with its own threads.
     *
     * @param checks what is looked at once a file is read
     * @param threads files read at the same time
     * @param waiting files that may wait for a thread
     * @param timeLimit longest time from handing a file in until its picture is there
     */
    public JpegInspector(PictureChecks checks, int threads, int waiting, Duration timeLimit) {
        this.checks = checks;
        this.pool = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(waiting),
                Thread.ofPlatform().name("jpeg-", 0).daemon().factory());
        this.timeLimit = timeLimit;
    }

    @Override
    public InspectedPicture inspect(PhotoFile file, PhotoRule rule) {
        Inspection inspection = new Inspection(rule, checks);
        return read(new Reading<>(file::content, inspection::inspect));
    }

    @Override
    public RenderedPicture inspectAgain(byte[] master, PhotoRule rule) {
        Inspection inspection = new Inspection(rule, checks);
        return read(new Reading<>(() -> master, inspection::inspectAgain));
    }

    private <T> T read(Reading<T> reading) {
        Future<T> result = submit(reading);
        try {
            return result.get(timeLimit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            result.cancel(false);
            reading.giveUp();
            throw reading.hasBegun() ? new PictureRefused(TOO_SLOW) : new InspectionBusy();
        } catch (InterruptedException interrupted) {
            result.cancel(false);
            reading.giveUp();
            Thread.currentThread().interrupt();
            throw new InspectionBusy();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof PictureRefused refused) {
                throw refused;
            }
            throw new IllegalStateException("A picture could not be inspected", failed.getCause());
        }
    }

    private <T> Future<T> submit(Reading<T> reading) {
        try {
            return pool.submit(reading);
        } catch (RejectedExecutionException full) {
            throw new InspectionBusy();
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
