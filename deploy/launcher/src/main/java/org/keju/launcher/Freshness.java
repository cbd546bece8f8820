package org.keju.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Knows whether jars are made from the sources as they are. Of its own builds the launcher remembers the content that they
 * were made from. Of a build that somebody started himself it knows only times, and is the more careful.
 */
final class Freshness {

    /** In the module's target folder, so that a clean build forgets it. */
    private static final String MADE_FROM = "built-from";

    /** Touched by every build before it reads the first source. */
    private static final String BEGAN = "build-began";

    private final Checkout checkout;
    private final Fingerprint fingerprint;
    private final Sources sources;

    Freshness(Checkout checkout) {
        this.checkout = checkout;
        this.fingerprint = new Fingerprint(checkout);
        this.sources = new Sources(checkout);
    }

    boolean isFresh(Module module) {
        return module.isBuilt() && (isRemembered(module) || isMadeSinceTheLastChange(module));
    }

    /** Remembers what this module's jar is made from: the sources as they were when we first looked at them. */
    void remember(Module module) {
        try {
            Files.writeString(module.target().resolve(MADE_FROM), identity(module));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isRemembered(Module module) {
        try {
            return Files.readString(module.target().resolve(MADE_FROM)).equals(identity(module));
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jar counts, too: a build by other means may have replaced the one that we remember. */
    private String identity(Module module) throws IOException {
        return "%s %d %s"
                .formatted(fingerprint.of(module), Files.size(module.jar()), Files.getLastModifiedTime(module.jar()));
    }

    /** Sources first, then the beginning of a build, then its jar; and the same with every module that went into it. */
    private boolean isMadeSinceTheLastChange(Module module) {
        Optional<FileTime> began = timeOf(module.target().resolve(BEGAN));
        Optional<FileTime> made = timeOf(module.jar());
        return began.isPresent()
                && made.isPresent()
                && made.get().compareTo(began.get()) >= 0
                && shared(module).allMatch(part -> sources.lastChange(part).compareTo(began.get()) < 0)
                && dependencies(module)
                        .allMatch(dependency -> isMadeSinceTheLastChange(dependency)
                                && Files.exists(dependency.jar())
                                && timeOf(dependency.jar()).orElseThrow().compareTo(began.get()) <= 0);
    }

    private static Stream<Module> shared(Module module) {
        return Stream.iterate(Optional.of(module), Optional::isPresent, known -> known.flatMap(Module::parent))
                .flatMap(Optional::stream);
    }

    private Stream<Module> dependencies(Module module) {
        return module.dependencies().stream().flatMap(artifact -> checkout.withArtifact(artifact).stream());
    }

    private static Optional<FileTime> timeOf(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
