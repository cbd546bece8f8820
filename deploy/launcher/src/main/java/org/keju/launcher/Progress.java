package org.keju.launcher;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

/** Shows how far a start is. */
interface Progress {

    /** A remark that stays. */
    void say(String remark);

    /** What a part does now. */
    void show(String part, String doing);

    /** On a terminal one line per part that changes in place; elsewhere a line per change. */
    static Progress on(PrintStream out) {
        boolean terminal = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        return terminal && !"dumb".equals(System.getenv("TERM")) ? new TerminalProgress(out) : new PlainProgress(out);
    }

    static String seconds(double seconds) {
        return "%.1f s".formatted(seconds);
    }
}
