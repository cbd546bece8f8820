package org.keju.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A service's port on which anything may happen, down to the bytes. */
final class FaultyService implements AutoCloseable {

    private static final int BACKLOG = 300;

    private final InetSocketAddress address;
    private final AtomicInteger requests = new AtomicInteger();
    private volatile ServerSocket server;
    private volatile Fault fault;

    FaultyService() throws IOException {
        server = listen(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        address = (InetSocketAddress) server.getLocalSocketAddress();
        fault = Fault.answering("{}");
    }

    String url() {
        return "http://127.0.0.1:" + address.getPort();
    }

    void does(Fault next) {
        fault = next;
    }

    int requests() {
        return requests.get();
    }

    /** Nobody listens any more. */
    void goesAway() throws IOException {
        server.close();
    }

    void comesBack() throws IOException {
        server = listen(address);
    }

    private ServerSocket listen(InetSocketAddress where) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(where, BACKLOG);
        Thread.ofVirtual().start(() -> accept(socket));
        return socket;
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread.ofVirtual().start(() -> serve(connection));
            } catch (IOException e) {
                return; // it went away
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            if (readHead(connection.getInputStream())) {
                requests.incrementAndGet();
                fault.happen(connection);
            }
        } catch (IOException e) {
            // the gateway lost its patience
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean readHead(InputStream in) throws IOException {
        int newlines = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            newlines = next == '\n' ? newlines + 1 : next == '\r' ? newlines : 0;
            if (newlines == 2) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What becomes of a connection whose request has been read. */
    interface Fault {

        void happen(Socket connection) throws IOException, InterruptedException;

        static Fault answering(String json) {
            return writing("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                    + json.getBytes(StandardCharsets.UTF_8).length + "\r\nConnection: close\r\n\r\n" + json);
        }

        /** These bytes and then the end. */
        static Fault writing(String bytes) {
            return connection -> {
                OutputStream out = connection.getOutputStream();
                out.write(bytes.getBytes(StandardCharsets.UTF_8));
                out.flush();
            };
        }

        static Fault resetting() {
            return connection -> connection.setSoLinger(true, 0);
        }

        /** Silence, until it is let go. */
        static Fault hangingUntil(CountDownLatch letGo) {
            return connection -> {
                letGo.await();
                answering("{}").happen(connection);
            };
        }

        /** These bytes, and then silence. */
        static Fault stallingAfter(String bytes, CountDownLatch letGo) {
            return connection -> {
                writing(bytes).happen(connection);
                letGo.await();
            };
        }
    }
}
