package org.keju.launcher;

import java.io.IOException;

/** One program of the platform: how it is started, found again, and seen to be well. */
interface Part {

    String name();

    int port();

    /** An argument on its command line that no other process on the machine has. */
    String mark();

    /** Starts the program; it need not be ready when this returns. */
    ProcessHandle start() throws IOException;

    /** Whether it does its work, as far as can be seen from outside. */
    boolean isReady();

    /** What must be done in it, each time it has become ready, before others may use it. */
    default void prepare() {}
}
