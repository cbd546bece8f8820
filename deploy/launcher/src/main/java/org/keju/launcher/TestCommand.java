package org.keju.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keju.launcher.Options.Flag;

/**
 * Runs everything that continuous integration runs; that has no other way in than this. First everything on the embedded
 * servers, then the services' integration tests once more on MySQL and Kafka in containers, with the classes that are there.
 */
record TestCommand(Workplace workplace, PrintStream out) {

    private static final int FAILURE = 1;

    private static final String TEST_SUPPORT = "keju-service-kit-testing";

    /** The tests that the test support marks as running on either kind of servers. */
    private static final String ON_EITHER_SERVERS = "-Dgroups=on-servers";

    /** Tens of thousands of requests that are refused before they come to a server: once is enough. */
    private static final String NOT_TWICE = "-DexcludedGroups=hostile";

    /** On embedded servers each module has its own, and much of a test is waiting. The containers are shared. */
    private static final String TWO_AT_ONCE = "-T2";

    /** What starts the whole platform comes after all of its programs. */
    private static final String IN_ORDER = "-Dkeju.everything";

    int run() throws IOException {
        List<String> notes = new ArrayList<>();
        List<TestPass.Result> results = new ArrayList<>();
        int exitCode = 0;
        if (!workplace.options().has(Flag.ONLY_CONTAINERS)) {
            exitCode = onEmbeddedServers(results, notes);
        }
        if (exitCode == 0 && !workplace.options().has(Flag.ONLY_EMBEDDED)) {
            exitCode = onContainers(results, notes);
        }
        notes.forEach(out::println);
        results.forEach(out::println);
        out.println(results.stream().map(TestPass.Result::totals).reduce(TestTotals.NONE, TestTotals::plus));
        return exitCode;
    }

    private int onEmbeddedServers(List<TestPass.Result> results, List<String> notes) throws IOException {
        String aboutBrowser = Browser.ensure(mayInstall());
        if (!aboutBrowser.isEmpty()) {
            out.println(aboutBrowser);
            notes.add(aboutBrowser);
        }
        return run(
                new TestPass(
                        "Embedded", Map.of("KEJU_TEST_SERVERS", "embedded"), "-B", TWO_AT_ONCE, IN_ORDER, "verify"),
                results);
    }

    private int onContainers(List<TestPass.Result> results, List<String> notes) throws IOException {
        TestContainers.Answer answer =
                TestContainers.prepare(workplace.checkout().root(), mayInstall());
        Optional<TestContainers> containers = answer.containers();
        if (containers.isEmpty()) {
            notes.add("The tests on containers are skipped: " + answer.reason() + ".");
            return mustRunThem() ? FAILURE : 0;
        }
        return onContainers(containers.get(), results);
    }

    private int onContainers(TestContainers containers, List<TestPass.Result> results) throws IOException {
        Thread remover = new Thread(containers::remove, "remove-containers");
        Runtime.getRuntime().addShutdownHook(remover);
        containers.remove();
        try {
            return run(
                    new TestPass(
                            "Containers",
                            containers.environment(),
                            "-B",
                            "-Dfailsafe.failIfNoSpecifiedTests=false",
                            ON_EITHER_SERVERS,
                            NOT_TWICE,
                            "test-compile",
                            "failsafe:integration-test",
                            "failsafe:verify",
                            "-pl",
                            String.join(",", modulesOnServers()),
                            "-am"),
                    results);
        } finally {
            containers.remove();
            Runtime.getRuntime().removeShutdownHook(remover);
        }
    }

    private int run(TestPass pass, List<TestPass.Result> results) throws IOException {
        TestPass.Result result = pass.run(workplace.checkout());
        results.add(result);
        return result.exitCode();
    }

    private List<String> modulesOnServers() {
        return workplace.checkout().modules().stream()
                .filter(module -> module.testDependencies().contains(TEST_SUPPORT))
                .map(Module::path)
                .toList();
    }

    private boolean mustRunThem() {
        return Machine.isContinuousIntegration() || workplace.options().has(Flag.ONLY_CONTAINERS);
    }

    private boolean mayInstall() {
        return workplace.options().has(Flag.INSTALL) || Machine.isContinuousIntegration();
    }
}
