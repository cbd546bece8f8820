package org.keju.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A checkout with the platform's modules, all built, each a {@link DummyProgram}. */
record MiniatureCheckout(Path root) {

    static MiniatureCheckout in(Path root) throws IOException {
        MiniatureCheckout checkout = new MiniatureCheckout(root);
        String modules = Stream.concat(Programs.MODULES.stream(), Stream.of("service-kit/movable-clock"))
                .map("<module>%s</module>"::formatted)
                .collect(Collectors.joining());
        checkout.write("pom.xml", pom("keju", "<modules>" + modules + "</modules>"));
        for (String module : Programs.MODULES) {
            checkout.addProgram(module);
        }
        checkout.write("service-kit/movable-clock/pom.xml", pom("keju-movable-clock", ""));
        return checkout;
    }

    private void addProgram(String module) throws IOException {
        String artifact = Path.of(module).getFileName().toString();
        write(module + "/pom.xml", pom(artifact, ""));
        Path target = Files.createDirectories(root.resolve(module).resolve("target"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, DummyProgram.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, driver());
        String name = DummyProgram.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(target.resolve(artifact + "-1.jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest);
                InputStream code =
                        Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream(name))) {
            jar.putNextEntry(new JarEntry(name));
            code.transferTo(jar);
        }
    }

    /** Where this JVM has the database's driver from. */
    private static String driver() {
        return com.mysql.cj.jdbc.Driver.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();
    }

    private void write(String file, String content) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    private static String pom(String artifact, String more) {
        return "<project><artifactId>%s</artifactId><version>1</version>%s</project>".formatted(artifact, more);
    }
}
