package org.keju.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One pair of servers in containers, which the tests' JVMs start on demand and share, and which is removed at the end. */
record TestContainers(Path root, TestImages images) {

    /** As the test support labels what it starts; the checkout's path names the run. */
    private static final String LABEL = "org.keju.test-run";

    /** What the tests must be told, beside the images. */
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(images.environment());
        environment.put("KEJU_TEST_SERVERS", "containers");
        environment.put("KEJU_TEST_RUN", root.toString());
        environment.put("TESTCONTAINERS_REUSE_ENABLE", "true");
        // we remove the containers ourselves, also after a kill, and its own remover is one more image
        environment.put("TESTCONTAINERS_RYUK_DISABLED", "true");
        if (images.ours()) {
            // Testcontainers would look for the engine's address from inside a container, with an image of its own
            environment.put("TESTCONTAINERS_HOST_OVERRIDE", "127.0.0.1");
        }
        return environment;
    }

    /** Removes the containers of this checkout's runs, those of a killed run included. */
    void remove() {
        Machine.succeeds(
                "sh",
                "-c",
                "docker ps --all --quiet --filter \"label=$1\" | xargs --no-run-if-empty docker rm --force --volumes",
                "sh",
                LABEL + "=" + root);
    }

    /** Why there are no containers, where there are none. */
    record Answer(Optional<TestContainers> containers, String reason) {}

    static Answer prepare(Path root, boolean mayInstall) {
        if (!hasEngine(root, mayInstall)) {
            return none("no Docker engine answers" + hint(mayInstall, "installs one"));
        }
        return TestImages.ensure(root, mayInstall)
                .map(images -> new Answer(Optional.of(new TestContainers(root, images)), ""))
                .orElseGet(
                        () -> none("their images can neither be found nor pulled" + hint(mayInstall, "builds them")));
    }

    private static boolean hasEngine(Path root, boolean mayInstall) {
        return mayInstall
                ? Machine.runs(root.resolve("deploy/images/ensure-engine").toString())
                : Machine.succeeds("docker", "info");
    }

    private static Answer none(String reason) {
        return new Answer(Optional.empty(), reason);
    }

    private static String hint(boolean mayInstall, String whatItDoes) {
        return mayInstall ? "" : "; --install " + whatItDoes;
    }
}
