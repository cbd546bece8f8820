package org.keju.mailbox;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What has arrived, in memory alone: the codes in it are nobody's business after a restart. */
@Component
class Letters {

    private static final int KEPT = 500;

    private final Clock clock;
    private final Deque<Letter> newestFirst = new ArrayDeque<>();
    private long arrived;

    Letters(Clock clock) {
        this.clock = clock;
    }

    synchronized void add(String channel, String to, String subject, String text) {
        arrived++;
        newestFirst.addFirst(new Letter(arrived, channel, to, subject, text, clock.instant()));
        if (newestFirst.size() > KEPT) {
            newestFirst.removeLast();
        }
    }

    /** The newest first; all of them, or those to one address. */
    synchronized List<Letter> to(String address) {
        String wanted = address.toLowerCase(Locale.ROOT);
        return newestFirst.stream()
                .filter(letter -> address.isEmpty()
                        || letter.to().toLowerCase(Locale.ROOT).equals(wanted))
                .toList();
    }
}
