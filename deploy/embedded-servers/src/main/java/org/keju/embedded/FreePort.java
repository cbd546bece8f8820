package org.keju.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Asks the operating system for a port that nobody listens on. */
final class FreePort {

    private FreePort() {}

    /** The wanted port, or a free one when 0 is wanted. */
    static int orElse(int wanted) {
        if (wanted != 0) {
            return wanted;
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new ServerDidNotStart("No free port on this machine", e);
        }
    }
}
