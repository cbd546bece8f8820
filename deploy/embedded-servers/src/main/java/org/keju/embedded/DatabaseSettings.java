package org.keju.embedded;

import java.nio.file.Path;

/**
 * How a database server runs.
 *
 * @param dataDirectory where it keeps everything; made at the first start
 * @param port the port on 127.0.0.1; 0 takes a free one
 * @param log receives what the server says
 * @param lasting a lasting server outlives the program that starts it, and its commits survive a power cut. Any other
 *     ends when that program ends, however that happens, and its commits survive only the death of a process, at a
 *     fraction of the disk's work: what tests want
 */
public record DatabaseSettings(Path dataDirectory, int port, Path log, boolean lasting) {

    public DatabaseSettings {
        dataDirectory = dataDirectory.toAbsolutePath().normalize();
    }

    public static DatabaseSettings lasting(Path dataDirectory, int port, Path log) {
        return new DatabaseSettings(dataDirectory, port, log, true);
    }

    public static DatabaseSettings endingWithUs(Path dataDirectory, int port) {
        return new DatabaseSettings(dataDirectory, port, dataDirectory.resolve("mariadbd.log"), false);
    }

    /** An argument on the server's command line that no other process has. */
    public String mark() {
        return "--datadir=" + dataDirectory;
    }

    /** The same server, prepared beside its final place. */
    DatabaseSettings unfinished() {
        Path place = dataDirectory.resolveSibling(dataDirectory.getFileName() + ".unfinished");
        return new DatabaseSettings(place, port, place.resolve("install.log"), lasting);
    }
}
