package org.keju.launcher;

import java.io.PrintStream;

/** A line per change, for a log or a pipe. */
record PlainProgress(PrintStream out) implements Progress {

    @Override
    public void say(String remark) {
        out.println(remark);
    }

    @Override
    public void show(String part, String doing) {
        out.printf("%-20s%s%n", part, doing);
    }
}
