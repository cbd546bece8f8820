package org.keju.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What there is to look at.
 *
 * @param databases one for each context
 * @param topics what the services have told one another
 * @param killed whose service was killed since, perhaps while it sent: its events may lie on their topics twice
 */
public record Evidence(Map<Context, Database> databases, Topics topics, Set<Context> killed) {

    private static final String PREFIX = "KEJU_CHECK_";

    public Evidence {
        databases = Map.copyOf(databases);
        killed = Set.copyOf(killed);
    }

    /** Of services that nobody has killed. */
    public Evidence(Map<Context, Database> databases, Topics topics) {
        this(databases, topics, Set.of());
    }

    /**
     * As the environment names it: {@code KEJU_CHECK_PAYMENT_URL}, {@code _USERNAME} and {@code _PASSWORD}, the same for the other
     * contexts, and {@code KEJU_CHECK_KAFKA}, the bootstrap servers. To read is all that the users need to be allowed.
     */
    public static Evidence named(Map<String, String> environment) {
        Map<Context, Database> databases = new EnumMap<>(Context.class);
        for (Context context : Context.values()) {
            String prefix = PREFIX + context.name();
            databases.put(
                    context,
                    new Database(
                            value(environment, prefix + "_URL"),
                            value(environment, prefix + "_USERNAME"),
                            value(environment, prefix + "_PASSWORD")));
        }
        return new Evidence(databases, new Topics(value(environment, PREFIX + "KAFKA")));
    }

    Database of(Context context) {
        return Objects.requireNonNull(databases.get(context));
    }

    private static String value(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is not set. It names what is to be checked.");
        }
        return value;
    }
}
