package org.keju.acceptance.system;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands the running platform to tests; it is started for the first of them and stopped after the last. After each it looks whether
 * anything personal reached a log.
 */
public final class Keju implements ParameterResolver, AfterEachCallback {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ApplicationUnderTest.class;
    }

    @Override
    public ApplicationUnderTest resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return running(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        LogsHoldNoPersonalData.in(running(context).logs());
    }

    private static ApplicationUnderTest running(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Keju.class))
                .computeIfAbsent(Running.class, key -> new Running(LaunchedApplication.start()), Running.class)
                .application();
    }

    private record Running(LaunchedApplication application) implements AutoCloseable {

        @Override
        public void close() {
            application.stop();
        }
    }
}
