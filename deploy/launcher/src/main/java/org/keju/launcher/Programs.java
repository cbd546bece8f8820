package org.keju.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The executables of a checkout.
 *
 * @param clockFile lets whoever writes it move the clock of every program; for systems under test only
 * @param cached whether they may start from what an earlier start has prepared
 */
record Programs(Checkout checkout, Optional<Path> clockFile, boolean cached) {

    static final List<String> MODULES =
            Platform.PROGRAMS.stream().map(Programs::path).toList();

    private static final String CLOCK_MODULE = "service-kit/movable-clock";

    /** The modules to build. */
    List<Module> modules() {
        List<Module> modules = MODULES.stream().map(checkout::module).collect(Collectors.toList());
        clockFile.ifPresent(_ -> modules.add(checkout.module(CLOCK_MODULE)));
        return modules;
    }

    Program of(String program) {
        return new Program(
                new BootJar(checkout.module(path(program))).thinJar(),
                clockFile.map(file ->
                        new Program.MovableClock(checkout.module(CLOCK_MODULE).jar(), file)),
                cached);
    }

    /** Unpacks those that were built since they were last unpacked. */
    void unpack() {
        MODULES.parallelStream().map(checkout::module).map(BootJar::new).forEach(BootJar::unpack);
    }

    private static String path(String program) {
        return Platform.STAND_INS.contains(program) ? "deploy/" + program : program;
    }
}
