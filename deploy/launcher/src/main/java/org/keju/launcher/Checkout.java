package org.keju.launcher;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The modules of a checkout, as its build files describe them. */
final class Checkout {

    private final Path root;
    private final Map<String, Module> byPath = new LinkedHashMap<>();
    private final Map<String, Module> byArtifact = new LinkedHashMap<>();

    private Checkout(Path root) {
        this.root = root;
    }

    static Checkout at(Path root) {
        Checkout checkout = new Checkout(root);
        checkout.add("", Optional.empty());
        return checkout;
    }

    Path root() {
        return root;
    }

    Module module(String path) {
        return Objects.requireNonNull(byPath.get(path), path);
    }

    Collection<Module> modules() {
        return byPath.values();
    }

    Optional<Module> withArtifact(String artifact) {
        return Optional.ofNullable(byArtifact.get(artifact));
    }

    private void add(String path, Optional<Module> parent) {
        Pom pom = Pom.read(root.resolve(path).resolve("pom.xml"));
        Module module = new Module(
                root, path, pom.artifact(), pom.version(), pom.dependencies(), pom.testDependencies(), parent);
        byPath.put(path, module);
        byArtifact.put(module.artifact(), module);
        for (String child : pom.modules()) {
            add(path.isEmpty() ? child : path + "/" + child, Optional.of(module));
        }
    }
}
