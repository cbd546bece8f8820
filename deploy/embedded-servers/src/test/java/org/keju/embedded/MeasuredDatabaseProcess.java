package org.keju.embedded;

import java.nio.file.Path;

/** A program that measures something on a database: says the server's process id, and goes on until it is killed. */
final class MeasuredDatabaseProcess {

    private MeasuredDatabaseProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        DatabaseSettings settings = DatabaseSettings.measured(Path.of(arguments[0]), Path.of(arguments[1]));
        System.out.println(EmbeddedDatabase.start(settings).pid());
        Thread.sleep(Long.MAX_VALUE);
    }
}
