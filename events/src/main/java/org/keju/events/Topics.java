package org.keju.events;

import java.util.List;

/** Every topic of the platform. One topic per publishing context; the key keeps one application's events in order. */
public final class Topics {

    public static final String EXAM = "keju.exam";
    public static final String APPLICATION = "keju.application";
    public static final String PHOTO = "keju.photo";
    public static final String REVIEW = "keju.review";
    public static final String PAYMENT = "keju.payment";
    public static final String TICKET = "keju.ticket";
    public static final String IDENTITY = "keju.identity";

    /** Suffix of the topic that keeps what a consumer could not understand, with the cause in its headers. */
    public static final String DEAD_LETTER_SUFFIX = ".dlt";

    private static final int PARTITIONS = 6;

    private Topics() {}

    /** A topic as it must exist on the broker; a compacted one keeps the latest event per key for ever. */
    public record Topic(String name, int partitions, boolean compacted) {}

    /** All topics, dead-letter topics included, as whoever prepares a broker creates them. */
    public static List<Topic> all() {
        return List.of(EXAM, APPLICATION, PHOTO, REVIEW, PAYMENT, TICKET, IDENTITY).stream()
                .flatMap(name -> List.of(
                        new Topic(name, PARTITIONS, name.equals(EXAM)),
                        new Topic(name + DEAD_LETTER_SUFFIX, PARTITIONS, false))
                        .stream())
                .toList();
    }
}
