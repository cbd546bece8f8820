package org.keju.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;

/** What a person needs to know once everything runs: where to go, whom to log in as, how to stop. */
record Summary(Platform platform, Home home) {

    void print(PrintStream out, boolean detached) {
        int gateway = platform.ports().of("gateway");
        out.printf("%nKeju runs.%n%n");
        line(out, "Candidates", "http://localhost:%d/".formatted(gateway));
        line(out, "Staff console", "http://localhost:%d/console/".formatted(gateway));
        line(
                out,
                "Pay simulator",
                "http://127.0.0.1:%d/".formatted(platform.ports().of("pay-simulator")));
        line(
                out,
                "Mail and SMS",
                "http://127.0.0.1:%d/".formatted(platform.ports().of("mailbox")));
        out.printf("%nCandidates register themselves on the first page.%n");
        staff(out);
        out.printf("%nLogs: ./keju logs <part>   State: ./keju status   Data: %s%n", home.folder());
        out.println(detached ? "Stop with ./keju down; data is kept." : "Stop with Ctrl-C; data is kept.");
    }

    private void staff(PrintStream out) {
        try {
            if (Files.exists(home.staffPasswords())) {
                List<String> accounts = Files.readAllLines(home.staffPasswords());
                out.printf("Staff and their passwords for the first log-in, at which they choose their own:%n");
                accounts.forEach(account -> out.println("  " + account));
            }
        } catch (IOException e) {
            out.println("The staff's passwords are in " + home.staffPasswords());
        }
    }

    private static void line(PrintStream out, String what, String where) {
        out.printf("  %-16s%s%n", what, where);
    }
}
