package org.keju.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * A module of the build.
 *
 * @param path its folder, relative to the checkout
 * @param dependencies the artifacts of this checkout that its jar is made with
 * @param testDependencies the artifacts of this checkout that only its tests need
 * @param parent the module that lists it; empty for the root
 */
record Module(
        Path root,
        String path,
        String artifact,
        String version,
        Set<String> dependencies,
        Set<String> testDependencies,
        Optional<Module> parent) {

    Path folder() {
        return root.resolve(path);
    }

    Path target() {
        return folder().resolve("target");
    }

    /** The jar that runs: a module that others also use as a library has it beside its plain one. */
    Path jar() {
        Path executable = target().resolve(artifact + "-" + version + "-exec.jar");
        return Files.exists(executable) ? executable : target().resolve(artifact + "-" + version + ".jar");
    }

    boolean isRoot() {
        return parent.isEmpty();
    }

    boolean isBuilt() {
        return Files.exists(jar());
    }
}
