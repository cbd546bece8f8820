package org.keju.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The images of the servers that tests run on in containers.
 *
 * @param ours whether they were built here, by an engine on this machine that reaches no registry
 */
record TestImages(String mysql, String kafka, boolean ours) {

    private static final String MYSQL_SETTING = "KEJU_TEST_MYSQL_IMAGE";
    private static final String KAFKA_SETTING = "KEJU_TEST_KAFKA_IMAGE";
    private static final TestImages OFFICIAL = new TestImages("mysql:9.7", "apache/kafka:4.2.1", false);
    private static final TestImages BUILT = new TestImages("keju/test-mysql:9.7", "keju/test-kafka:4.2.1", true);

    /** Those that somebody named, the official ones where they can be had, or else ours; empty if there are none. */
    static Optional<TestImages> ensure(Path root, boolean mayBuild) {
        Optional<TestImages> named = named(System.getenv());
        if (named.isPresent()) {
            return named;
        }
        if (OFFICIAL.arePresent() || OFFICIAL.canBePulled()) {
            return Optional.of(OFFICIAL);
        }
        boolean built =
                mayBuild ? Machine.runs(root.resolve("deploy/images/build").toString()) : BUILT.arePresent();
        return built ? Optional.of(BUILT) : Optional.empty();
    }

    static Optional<TestImages> named(Map<String, String> environment) {
        return environment.containsKey(MYSQL_SETTING) && environment.containsKey(KAFKA_SETTING)
                ? Optional.of(new TestImages(environment.get(MYSQL_SETTING), environment.get(KAFKA_SETTING), false))
                : Optional.empty();
    }

    /** What the tests are told. */
    Map<String, String> environment() {
        return Map.of(MYSQL_SETTING, mysql, KAFKA_SETTING, kafka);
    }

    private boolean arePresent() {
        return Machine.succeeds("docker", "image", "inspect", mysql, kafka);
    }

    private boolean canBePulled() {
        return Machine.succeeds("docker", "pull", mysql) && Machine.succeeds("docker", "pull", kafka);
    }
}
