package org.keju.embedded;

import java.nio.file.Path;

/**
 * How a database server runs.
 *
 * @param dataDirectory where it keeps everything; made at the first start
 * @param port the port on 127.0.0.1; 0 takes a free one
 * @param log receives what the server says
 * @param lasting whether the server outlives the program that starts it; any other ends when that program ends, however
 *     that happens
 * @param durable whether commits survive a power cut; otherwise they survive only the death of a process, at a fraction
 *     of the disk's work
 * @param memory how much the server keeps in memory and in its log before it must write pages
 */
public record DatabaseSettings(
        Path dataDirectory, int port, Path log, boolean lasting, boolean durable, Memory memory) {

    /**
     * Sizes in megabytes.
     *
     * @param bufferPool pages in memory
     * @param redoLog changes that are in no page yet; as large a file lies on the disk
     */
    public record Memory(int bufferPool, int redoLog) {

        /** What a computer has to spare on which everything runs. */
        static final Memory SMALL = new Memory(256, 48);

        /** What a server needs that takes in millions of rows. */
        static final Memory LARGE = new Memory(512, 512);
    }

    public DatabaseSettings {
        dataDirectory = dataDirectory.toAbsolutePath().normalize();
    }

    public static DatabaseSettings lasting(Path dataDirectory, int port, Path log) {
        return new DatabaseSettings(dataDirectory, port, log, true, true, Memory.SMALL);
    }

    /** What tests want. */
    public static DatabaseSettings endingWithUs(Path dataDirectory, int port) {
        return new DatabaseSettings(
                dataDirectory, port, dataDirectory.resolve("mariadbd.log"), false, false, Memory.SMALL);
    }

    /** What measurements want: it ends with us, but works like the server of a production that has nothing else to do. */
    public static DatabaseSettings measured(Path dataDirectory, Path log) {
        return new DatabaseSettings(dataDirectory, 0, log, false, true, Memory.LARGE);
    }

    /** An argument on the server's command line that no other process has. */
    public String mark() {
        return "--datadir=" + dataDirectory;
    }

    /** The same server, prepared beside its final place. */
    DatabaseSettings unfinished() {
        Path place = dataDirectory.resolveSibling(dataDirectory.getFileName() + ".unfinished");
        return new DatabaseSettings(place, port, place.resolve("install.log"), lasting, durable, memory);
    }
}
