package org.keju.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A request exactly as written, and everything that comes back until the connection is closed. */
final class RawHttp {

    /** What an attacker hides behind a request whose end two readers see at different places. */
    static final String SMUGGLED =
            "GET /api/identity/smuggled HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    private static final int PATIENCE_MILLIS = 10_000;

    private RawHttp() {}

    static Answer get(int port, String target) throws IOException {
        return send(port, "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    static Answer send(int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new Answer(everything(socket.getInputStream()));
        }
    }

    private static String everything(InputStream answer) throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] part = new byte[8_192];
        try {
            for (int length = answer.read(part); length >= 0; length = answer.read(part)) {
                text.append(new String(part, 0, length, StandardCharsets.UTF_8));
            }
        } catch (SocketException e) {
            // reset, because we sent more than was read: what came before it counts
        }
        return text.toString();
    }

    record Answer(String text) {

        private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] (\\d{3})");

        int status() {
            return STATUS_LINE
                    .matcher(text)
                    .results()
                    .findFirst()
                    .map(line -> Integer.parseInt(line.group(1)))
                    .orElse(0);
        }

        long responses() {
            return STATUS_LINE.matcher(text).results().count();
        }
    }
}
