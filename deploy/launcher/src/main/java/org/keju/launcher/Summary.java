package org.keju.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;

/** What a person needs to know once everything runs: where to go, whom to log in as, how to stop. */
record Summary(Platform platform, Home home) {

    void print(PrintStream out, boolean detached) {
        out.printf("%nKeju runs.%n%n");
        addresses(out);
        platform.selection().leftOut().stream()
                .filter(Platform.PROGRAMS::contains)
                .sorted()
                .forEach(part -> out.printf(
                        "  %s is left out. To start it yourself on port %d: ./keju env %s%n",
                        part, platform.ports().of(part), part));
        if (platform.selection().includes("identity-service")) {
            staff(out);
        }
        out.printf("%nLogs: ./keju logs <part>   State: ./keju status   Data: %s%n", home.folder());
        out.println(detached ? "Stop with ./keju down; data is kept." : "Stop with Ctrl-C; data is kept.");
    }

    private void addresses(PrintStream out) {
        if (platform.selection().includes("gateway")) {
            String gateway = "http://localhost:%d/".formatted(platform.ports().of("gateway"));
            line(out, "Candidates", gateway);
            line(out, "Staff console", gateway + "console/");
        }
        standIn(out, "Pay simulator", "pay-simulator");
        standIn(out, "Mail and SMS", "mailbox");
    }

    private void standIn(PrintStream out, String what, String part) {
        if (platform.selection().includes(part)) {
            line(out, what, "http://127.0.0.1:%d/".formatted(platform.ports().of(part)));
        }
    }

    private void staff(PrintStream out) {
        try {
            out.printf("%nCandidates register themselves on the first page.%n");
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
