package org.keju.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The executables of a checkout.
 *
 * @param clockFile lets whoever writes it move the clock of every program; for systems under test only
 */
record Programs(Checkout checkout, Optional<Path> clockFile) {

    static final List<String> MODULES = List.of(
            "deploy/pay-simulator",
            "deploy/mailbox",
            "identity-service",
            "application-service",
            "photo-service",
            "review-service",
            "payment-service",
            "ticket-service",
            "gateway");

    private static final String CLOCK_MODULE = "service-kit/movable-clock";

    /** The modules to build. */
    List<Module> modules() {
        List<Module> modules = MODULES.stream().map(checkout::module).collect(Collectors.toList());
        clockFile.ifPresent(_ -> modules.add(checkout.module(CLOCK_MODULE)));
        return modules;
    }

    Program of(String module) {
        return new Program(
                new BootJar(checkout.module(module)).thinJar(),
                clockFile.map(file ->
                        new Program.MovableClock(checkout.module(CLOCK_MODULE).jar(), file)));
    }

    /** Unpacks those that were built since they were last unpacked. */
    void unpack() {
        MODULES.parallelStream().map(checkout::module).map(BootJar::new).forEach(BootJar::unpack);
    }
}
