package org.keju.bench.outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/** All libraries are on one class path, but only one contestant at a time may run. */
final class ContestantFilter implements AutoConfigurationImportFilter, EnvironmentAware {

    /** Names the contestant that runs; unset in every other application. */
    static final String PROPERTY = "keju.bench.contestant";

    private @Nullable Contestant contestant;

    @Override
    public void setEnvironment(Environment environment) {
        contestant = environment.getProperty(PROPERTY, Contestant.class);
    }

    @Override
    public boolean[] match(@Nullable String[] autoConfigurations, AutoConfigurationMetadata metadata) {
        boolean[] wanted = new boolean[autoConfigurations.length];
        for (int i = 0; i < wanted.length; i++) {
            String name = autoConfigurations[i];
            wanted[i] = name == null || contestant == null || contestant.wants(name);
        }
        return wanted;
    }
}
