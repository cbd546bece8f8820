package org.keju.acceptance.system;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands the running platform to tests; it is started for the first of them and stopped after the last. After each it looks whether
 * everything holds that must, and whether anything personal reached a log.
 */
public final class Keju implements ParameterResolver, AfterEachCallback {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ApplicationUnderTest.class;
    }

    @Override
    public ApplicationUnderTest resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return running(context).application();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Running running = running(context);
        EverythingHolds.in(running.application().evidence());
        LogsHoldNoPersonalData.in(running.application().logs());
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Keju.class))
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class);
    }

    private record Running(LaunchedApplication application) implements AutoCloseable {

        static Running start() {
            return new Running(LaunchedApplication.start());
        }

        @Override
        public void close() {
            application.stop();
        }
    }
}
