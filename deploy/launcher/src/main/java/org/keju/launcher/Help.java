package org.keju.launcher;

/** What {@code ./keju --help} prints. */
final class Help {

    static final String TEXT = """
            ./keju up       build what is stale and start the platform; Ctrl-C stops it
              --detach          return when everything is ready; stop with ./keju down
              --fresh           begin with empty databases
              --no-build        start what is built, even if it is stale
              --only A,B        start only these parts and the servers they need
              --without A,B     leave these parts out, to start them in an IDE, for example
              --no-cache        neither use nor prepare what makes later starts faster
              --port N          the gateway's port (8080)
              --port-offset N   add N to every port
              --test-clock FILE let FILE move the platform's clock (a duration such as PT72H)
            ./keju down     stop it; data is kept
            ./keju status   how each part is; --json for programs
            ./keju logs PART [-f]   a part's log, or "build"; -f goes on with what is added
            ./keju env PART what a program is told by environment variables, to start it yourself
              --format F        lines (the usual, for files), shell, or idea (one line to paste)
            ./keju warm     prepare now what makes the next starts faster
            ./keju test     run everything that continuous integration runs
              --install         install what is missing: Chromium, a Docker engine, the servers' images
              --only-embedded   leave out what runs on MySQL and Kafka in containers
              --only-containers run nothing else, with the classes of an earlier run
            ./keju check    look whether everything holds: money, steps, seats, histories, events
            ./keju bench [NAME [--OPTION=VALUE...]]   measure a hot path; without a name, say what there is

            ./keju dead-letters [list]       keys that stand still because an event could not be handled
              show KEY          its events, and what people have done (with --service NAME, as all below)
              replay KEY        let its waiting events have their effects, in order (with --reason TEXT, as below)
              drop KEY EVENT    give one event up; it stays on record
              body KEY EVENT    show one event's body; that you looked is recorded
              mend KEY EVENT FILE   replace its body; what arrived is kept
              --by NAME         who you are (your user name)
              --url URL --identity-url URL   a platform elsewhere; its secret is read from KEJU_SERVICE_SECRET

            --home DIR keeps data, logs and secrets in DIR instead of .keju, for every command.
            Each port can be set: KEJU_GATEWAY_PORT=9000 in the environment, or gateway.port=9000 in
            the file keju.properties beside this script; the parts are those that ./keju status shows.
            KEJU_DATABASE_URL=jdbc:mysql://HOST:PORT/ with KEJU_DATABASE_USER and KEJU_DATABASE_PASSWORD
            (who may create databases and users), and KEJU_KAFKA_BOOTSTRAP_SERVERS=HOST:PORT, make up
            use servers that are there already instead of starting its own.
            """;

    private Help() {}
}
