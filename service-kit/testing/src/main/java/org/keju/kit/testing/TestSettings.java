package org.keju.kit.testing;

import java.util.Locale;
import java.util.Optional;

/** Settings of a test run: system properties, or else environment variables, which reach the JVMs that Maven forks. */
final class TestSettings {

    private TestSettings() {}

    /** The setting {@code keju.test.mysql-image} is also the environment variable {@code KEJU_TEST_MYSQL_IMAGE}. */
    static Optional<String> get(String property) {
        return Optional.ofNullable(System.getProperty(property))
                .or(() -> Optional.ofNullable(System.getenv(variable(property))))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static String variable(String property) {
        return property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
