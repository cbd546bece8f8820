package org.keju.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.keju.launcher.Options.Flag;

/** Runs everything that continuous integration runs; that has no other way in than this. */
record TestCommand(Workplace workplace, PrintStream out) {

    int run() throws IOException {
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        boolean mayInstall = workplace.options().has(Flag.INSTALL_BROWSER)
                || !System.getenv().getOrDefault("CI", "").isEmpty();
        String aboutBrowser = Browser.ensure(mayInstall);
        if (!aboutBrowser.isEmpty()) {
            out.println(aboutBrowser);
        }
        int exitCode = Maven.in(workplace.checkout().root()).runVisibly("-B", "verify");
        if (!aboutBrowser.isEmpty()) {
            out.println(aboutBrowser);
        }
        out.println(TestTotals.since(start, workplace.checkout()));
        return exitCode;
    }
}
