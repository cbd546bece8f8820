package org.keju.launcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * Stands in for a service: started and unpacked in the same way, it answers when asked for its health, and before that
 * logs in to the database that it is told of. {@code DUMMY_FAILS} names the program that refuses to start.
 */
final class DummyProgram {

    private DummyProgram() {}

    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(DummyProgram.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if ("tools".equals(System.getProperty("jarmode"))) {
            Path destination = Files.createDirectories(Path.of(arguments[2]));
            Files.copy(jar, destination.resolve(jar.getFileName()));
        } else {
            run(jar.getFileName().toString(), System.getenv());
        }
    }

    private static void run(String name, Map<String, String> environment) throws IOException, SQLException {
        if (name.startsWith(environment.getOrDefault("DUMMY_FAILS", "nobody"))) {
            System.out.println("I refuse to start");
            System.exit(3);
        }
        String url = environment.get("SPRING_DATASOURCE_URL");
        if (url != null) {
            logIn(url, environment);
        }
        String port = environment.getOrDefault("MANAGEMENT_SERVER_PORT", environment.get("SERVER_PORT"));
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(port)), 0);
        server.createContext("/actuator/health", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    private static void logIn(String url, Map<String, String> environment) throws SQLException {
        String user = environment.get("SPRING_DATASOURCE_USERNAME");
        String password = environment.get("SPRING_DATASOURCE_PASSWORD");
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            System.out.println("Logged in to " + connection.getCatalog());
        }
    }
}
