package org.keju.launcher;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** One line per part that changes in place. */
final class TerminalProgress implements Progress {

    private static final String CLEAR_TO_END_OF_SCREEN = "\033[J";

    private final PrintStream out;
    private final Map<String, String> lines = new LinkedHashMap<>();

    TerminalProgress(PrintStream out) {
        this.out = out;
    }

    /** Lines above a remark are left as they are: what follows starts a new block. */
    @Override
    public synchronized void say(String remark) {
        lines.clear();
        out.println(remark);
    }

    @Override
    public synchronized void show(String part, String doing) {
        StringBuilder screen = new StringBuilder();
        if (!lines.isEmpty()) {
            screen.append("\033[%dA".formatted(lines.size())).append('\r').append(CLEAR_TO_END_OF_SCREEN);
        }
        lines.put(part, doing);
        lines.forEach((name, state) -> screen.append("  %-20s%s%n".formatted(name, state)));
        out.print(screen);
        out.flush();
    }
}
