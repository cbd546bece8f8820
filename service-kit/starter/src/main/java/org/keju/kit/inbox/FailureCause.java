package org.keju.kit.inbox;

import java.util.Arrays;
import org.springframework.kafka.KafkaException;

/**
 * Why an event had no effect, in words that may be shown to anybody: messages of exceptions may quote personal data, so
 * only the exception's class and the place in our own code are told.
 *
 * @param exception its class
 * @param place class, method and line
 */
public record FailureCause(String exception, String place) {

    private static final int LONGEST = 200;
    private static final String OURS = "org.keju.";
    private static final String PLUMBING = "org.keju.kit.";

    static FailureCause of(Throwable failure) {
        Throwable thrown = failure;
        while (thrown instanceof KafkaException && thrown.getCause() != null) {
            thrown = thrown.getCause(); // the listener container's wrapping
        }
        return new FailureCause(cut(thrown.getClass().getName()), cut(placeOf(thrown)));
    }

    /** The innermost frame of the service itself, else of the kit, else where it was thrown. */
    private static String placeOf(Throwable thrown) {
        StackTraceElement[] frames = thrown.getStackTrace();
        return Arrays.stream(frames)
                .filter(frame -> frame.getClassName().startsWith(OURS)
                        && !frame.getClassName().startsWith(PLUMBING))
                .findFirst()
                .or(() -> Arrays.stream(frames)
                        .filter(frame -> frame.getClassName().startsWith(OURS))
                        .findFirst())
                .or(() -> Arrays.stream(frames).findFirst())
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .orElse("unknown");
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
