package org.keju.kit.testing;

/** A database server and a broker that tests run on. */
interface ServerPair {

    /** Tells these servers from any others, earlier ones of the same kind included. */
    String name();

    /**
     * Creates an empty database and a user who owns it and nothing else, with the database's name for user and password.
     *
     * @return the address for Connector/J
     */
    String createDatabase(String name);

    /** The broker's address; all topics exist, and no event is older than this JVM. */
    String bootstrapServers();
}
