package org.keju.launcher;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
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
        List<String> arguments = new ArrayList<>(program.cached() ? cache().use() : List.of());
        arguments.addAll(program.arguments());
        return new Jvm(home, name, HEAP_MIB).start(arguments, environment.get());
    }

    @Override
    public boolean isReady() {
        return Health.isUp(health);
    }

    StartCache cache() {
        return StartCache.of(program.jar(), options());
    }

    List<String> options() {
        return Jvm.options(HEAP_MIB);
    }
}
