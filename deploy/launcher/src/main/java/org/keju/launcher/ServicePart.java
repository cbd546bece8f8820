package org.keju.launcher;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;

/** A Spring Boot program: a service, the gateway or the pay simulator. */
record ServicePart(
        String name, int port, URI health, Program program, Home home, Supplier<Map<String, String>> environment)
        implements Part {

    private static final int HEAP_MIB = 256;

    @Override
    public String mark() {
        return Jvm.mark(home, name);
    }

    @Override
    public ProcessHandle start() throws IOException {
        return new Jvm(home, name, HEAP_MIB).start(program.arguments(), environment.get());
    }

    @Override
    public boolean isReady() {
        return Health.isUp(health);
    }
}
