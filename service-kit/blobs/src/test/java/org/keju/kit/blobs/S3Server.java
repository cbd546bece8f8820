package org.keju.kit.blobs;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * S3Proxy in a process of its own: a server that speaks the S3 protocol, checks signatures, and keeps what it is given in a
 * folder. It brings its own libraries, which must not meet those of the service.
 */
final class S3Server implements AutoCloseable {

    static final String ACCESS_KEY = "keju";
    static final String SECRET_KEY = "a-secret-of-this-test";

    private static final Path JAR = Path.of("target", "s3-server", "s3proxy.jar");
    private static final Pattern ADDRESS = Pattern.compile("Started .*\\{(127\\.0\\.0\\.1:\\d+)}");

    private final Process process;
    private final URI endpoint;

    private S3Server(Process process, URI endpoint) {
        this.process = process;
        this.endpoint = endpoint;
    }

    /** A server with one empty bucket. */
    static S3Server start(Path folder, String bucket) throws IOException {
        Files.createDirectories(folder.resolve("data").resolve(bucket));
        Path settings = Files.write(folder.resolve("s3proxy.properties"), settings(folder.resolve("data")));
        Path log = folder.resolve("s3proxy.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        JAR.toString(),
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new S3Server(process, endpointIn(log));
    }

    URI endpoint() {
        return endpoint;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static List<String> settings(Path data) {
        return List.of(
                "s3proxy.authorization=aws-v4",
                "s3proxy.endpoint=http://127.0.0.1:0",
                "s3proxy.identity=" + ACCESS_KEY,
                "s3proxy.credential=" + SECRET_KEY,
                "jclouds.provider=filesystem-nio2",
                "jclouds.filesystem.basedir=" + data,
                "jclouds.identity=any",
                "jclouds.credential=any");
    }

    /** The server says in its log where it listens. */
    private static URI endpointIn(Path log) {
        return await().atMost(Duration.ofMinutes(1)).until(() -> endpointIn(Files.readString(log)), Objects::nonNull);
    }

    private static @Nullable URI endpointIn(String log) {
        Matcher address = ADDRESS.matcher(log);
        return address.find() ? URI.create("http://" + address.group(1)) : null;
    }
}
