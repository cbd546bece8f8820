package org.keju.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** What a command works with: a checkout, a home, and the settings that are in force there. */
record Workplace(Options options, Checkout checkout, Home home, StateFile state) {

    private static final String SETTINGS = "keju.properties";

    static Workplace of(Options options, Path root) {
        Home home = new Home(options.home().orElse(root.resolve(".keju")));
        return new Workplace(options, Checkout.at(root), home, new StateFile(home.state()));
    }

    /** The platform as it is to be started. */
    Platform wanted() {
        return new Platform(home, wantedPorts(), programs(), options.selection(), ExternalServers.of(System.getenv()));
    }

    /** The platform as it was last started: on its ports, whatever is configured now. */
    Platform started() {
        return state.read().map(State::wanted).map(this::platform).orElseGet(this::wanted);
    }

    private Platform platform(State.Wanted known) {
        return new Platform(
                home, wantedPorts().with(known.ports()), programs(), new Selection(known.leftOut()), known.external());
    }

    State.Wanted wantedState() {
        ExternalServers external = wanted().external();
        return new State.Wanted(
                wantedPorts().byPart(),
                options.testClock().map(Path::toString).orElse(null),
                options.selection().leftOut(),
                external.database().map(ExternalDatabase::url).orElse(null),
                external.broker().map(ExternalBroker::bootstrapServers).orElse(null));
    }

    Programs programs() {
        return new Programs(checkout, options.testClock(), !options.has(Options.Flag.NO_CACHE));
    }

    private Ports wantedPorts() {
        return Ports.configured(options, System.getenv(), settings());
    }

    private Map<String, String> settings() {
        Path file = checkout.root().resolve(SETTINGS);
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new LaunchFailure("Cannot read " + file + ": " + e.getMessage(), e);
            }
        }
        Map<String, String> settings = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
        return settings;
    }
}
