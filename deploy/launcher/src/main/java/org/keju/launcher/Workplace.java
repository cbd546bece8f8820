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
        return new Platform(home, wantedPorts(), programs());
    }

    /** The platform as it was last started: on its ports, whatever is configured now. */
    Platform started() {
        Ports ports = state.read().map(State::ports).map(wantedPorts()::with).orElseGet(this::wantedPorts);
        return new Platform(home, ports, programs());
    }

    State wantedState() {
        return State.of(wantedPorts(), options.testClock().map(Path::toString));
    }

    Programs programs() {
        return new Programs(checkout, options.testClock());
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
