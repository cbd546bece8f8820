package org.keju.review.files;

import java.time.Duration;
import org.keju.review.application.EvidenceRefused;
import org.keju.review.application.EvidenceRefused.Fault;

/** What reading one document may cost; whatever goes beyond is refused on the spot. */
final class Spending {

    /** A value in memory takes some hundred bytes. */
    private static final int MOST_OBJECTS = 500_000;

    /** Object streams and tables of a document together; a page's objects take some thousand bytes. */
    private static final int MOST_DECODED_BYTES = 8 * 1024 * 1024;

    private static final int MOST_PAGES = 200;

    private static final Duration MOST_TIME = Duration.ofSeconds(3);

    private final long begun = System.nanoTime();
    private int objects;
    private int decoded;
    private int pages;

    void object() {
        objects(1);
        time();
    }

    void objects(int more) {
        objects = atMost(MOST_OBJECTS, objects, more);
    }

    void decoded(int bytes) {
        decoded = atMost(MOST_DECODED_BYTES, decoded, bytes);
        time();
    }

    void page() {
        pages = atMost(MOST_PAGES, pages, 1);
    }

    void time() {
        if (System.nanoTime() - begun > MOST_TIME.toNanos()) {
            throw new EvidenceRefused(Fault.TOO_COMPLEX);
        }
    }

    private static int atMost(int limit, int spent, int more) {
        if (more > limit - spent) {
            throw new EvidenceRefused(Fault.TOO_COMPLEX);
        }
        return spent + more;
    }
}
