package org.keju.embedded;

import java.nio.file.Path;

/**
 * How a database server runs.
 *
 * @param dataDirectory where it keeps everything, its log included; made at the first start
 * @param port the port on 127.0.0.1; 0 takes a free one
 * @param lasting a lasting server outlives the program that starts it, and its commits survive a power cut. Any other
 *     ends when that program ends, however that happens, and its commits survive only the death of a process, at a
 *     fraction of the disk's work: what tests want
 */
public record DatabaseSettings(Path dataDirectory, int port, boolean lasting) {

    public DatabaseSettings {
        dataDirectory = dataDirectory.toAbsolutePath().normalize();
    }

    Path log() {
        return dataDirectory.resolve("mariadbd.log");
    }

    Path processIdFile() {
        return dataDirectory.resolve("mariadbd.pid");
    }

    Path rootPasswordFile() {
        return dataDirectory.resolve("root-password");
    }

    /** The same server, prepared beside its final place. */
    DatabaseSettings unfinished() {
        return new DatabaseSettings(
                dataDirectory.resolveSibling(dataDirectory.getFileName() + ".unfinished"), port, lasting);
    }
}
