package org.keju.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** That every event has gone its way: out of the outbox, onto its topic, into every reader that wants it. */
final class Delivery {

    private Delivery() {}

    static List<Invariant> invariants() {
        return Stream.concat(
                        Arrays.stream(Context.values()).flatMap(Delivery::ofEach),
                        Stream.of(new ReadersHaveReadAll(), new EventsLieThereOnce(), new ReadersTookAll()))
                .toList();
    }

    private static Stream<Invariant> ofEach(Context context) {
        return Stream.of(
                new NoRows(
                        "Every event of " + context.word() + "-service has left its outbox",
                        context,
                        "select hex(event_id) as event, type from outbox"),
                new NoRows(
                        "No key of " + context.word() + "-service stands still",
                        context,
                        "select consumer, message_key as stands_still_at, cause from parked_key"));
    }

    private record ReadersHaveReadAll() implements Invariant {

        @Override
        public String promise() {
            return "Every reader has come to the end of its topic";
        }

        @Override
        public List<String> violations(Evidence evidence) {
            return evidence.topics().backlogs().entrySet().stream()
                    .map(backlog -> "%s has %d events to read".formatted(backlog.getKey(), backlog.getValue()))
                    .toList();
        }
    }
}
