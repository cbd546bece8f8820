package org.keju.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The files that a module's jar is made from: neither tests, nor what a build makes, nor what belongs to other modules. */
final class Sources {

    private static final Set<String> MADE_BY_BUILDS = Set.of("target", "node_modules", "dist");

    private final Set<Path> moduleFolders;

    Sources(Checkout checkout) {
        this.moduleFolders = checkout.modules().stream().map(Module::folder).collect(Collectors.toSet());
    }

    NavigableSet<Path> of(Module module) {
        return walk(module).files;
    }

    /** When the last of them was changed, added or removed: removal shows in the time of its folder. */
    FileTime lastChange(Module module) {
        return walk(module).lastChange;
    }

    /** The root's folder holds everything, but all that it shares with its modules is the build file. */
    private Walk walk(Module module) {
        Walk walk = new Walk(module);
        try {
            if (module.isRoot()) {
                Path pom = module.folder().resolve("pom.xml");
                walk.visitFile(pom, Files.readAttributes(pom, BasicFileAttributes.class));
            } else {
                Files.walkFileTree(module.folder(), walk);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return walk;
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        private final Module module;
        private final NavigableSet<Path> files = new TreeSet<>();
        private FileTime lastChange = FileTime.fromMillis(0);

        Walk(Module module) {
            this.module = module;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (isForeign(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            // in the module's own folder builds make folders, too
            if (!folder.equals(module.folder())) {
                note(attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) {
                files.add(file);
                note(attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        private void note(BasicFileAttributes attributes) {
            if (attributes.lastModifiedTime().compareTo(lastChange) > 0) {
                lastChange = attributes.lastModifiedTime();
            }
        }

        private boolean isForeign(Path folder) {
            return isHidden(folder)
                    || MADE_BY_BUILDS.contains(folder.getFileName().toString())
                    || folder.endsWith(Path.of("src", "test"))
                    || (moduleFolders.contains(folder) && !folder.equals(module.folder()));
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
