package org.keju.launcher;

import java.util.List;
import org.keju.embedded.DatabaseAddress;
import org.keju.embedded.DatabaseSettings;
import org.keju.embedded.EmbeddedDatabase;

/** The MariaDB server, with a database and a user for each service. */
record DatabasePart(int port, Home home, List<String> owners) implements Part {

    @Override
    public String name() {
        return "database";
    }

    @Override
    public String mark() {
        return settings().mark();
    }

    @Override
    public ProcessHandle start() {
        home.newLog(name());
        return ProcessHandle.of(EmbeddedDatabase.start(settings()).pid()).orElseThrow();
    }

    @Override
    public boolean isReady() {
        return address().answers();
    }

    @Override
    public void prepare() {
        Secrets secrets = Secrets.in(home);
        for (String owner : owners) {
            String name = "keju_" + owner;
            address().createDatabase(name, name, secrets.get(NewSecrets.databasePassword(owner)));
        }
    }

    private DatabaseSettings settings() {
        return DatabaseSettings.lasting(home.data(name()), port, home.log(name()));
    }

    private DatabaseAddress address() {
        return new DatabaseAddress(settings().dataDirectory(), port);
    }

    /** Where the database of a home answers. */
    static DatabaseAddress address(Home home, Ports ports) {
        return new DatabasePart(ports.of("database"), home, List.of()).address();
    }
}
