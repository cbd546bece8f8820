package org.keju.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a module's jar is made from, in 64 hex digits: its own sources, those of the modules it depends on, and what its
 * parents share with it. Content counts, not the time of a file, which a mere change of branches alters.
 */
final class Fingerprint {

    private static final Set<String> MADE_BY_BUILDS = Set.of("target", "node_modules", "dist");

    private final Checkout checkout;
    private final Set<Path> moduleFolders;
    private final Map<Module, String> known = new HashMap<>();

    Fingerprint(Checkout checkout) {
        this.checkout = checkout;
        this.moduleFolders = checkout.modules().stream().map(Module::folder).collect(Collectors.toSet());
    }

    String of(Module module) {
        String fingerprint = known.get(module);
        if (fingerprint == null) {
            fingerprint = compute(module);
            known.put(module, fingerprint);
        }
        return fingerprint;
    }

    private String compute(Module module) {
        MessageDigest digest = sha256();
        module.parent().ifPresent(parent -> add(digest, of(parent)));
        module.dependencies().stream()
                .sorted()
                .flatMap(artifact -> checkout.withArtifact(artifact).stream())
                .forEach(dependency -> add(digest, of(dependency)));
        for (Path source : sources(module)) {
            add(digest, module.folder().relativize(source).toString());
            digest.update(content(source));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The root's folder holds everything, but all that it shares with its modules is the build file. */
    private NavigableSet<Path> sources(Module module) {
        NavigableSet<Path> sources = new TreeSet<>();
        if (module.isRoot()) {
            sources.add(module.folder().resolve("pom.xml"));
            return sources;
        }
        try {
            Files.walkFileTree(module.folder(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return isForeign(folder, module) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!isHidden(file)) {
                        sources.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    private boolean isForeign(Path folder, Module module) {
        return isHidden(folder)
                || MADE_BY_BUILDS.contains(folder.getFileName().toString())
                || folder.endsWith(Path.of("src", "test"))
                || (moduleFolders.contains(folder) && !folder.equals(module.folder()));
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static byte[] content(Path file) {
        try {
            return sha256().digest(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
