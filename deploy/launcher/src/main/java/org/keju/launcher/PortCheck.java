package org.keju.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks, before anything starts, whether somebody else listens where a part wants to. */
final class PortCheck {

    private PortCheck() {}

    static void requireFree(Map<String, Integer> ports) {
        List<Map.Entry<String, Integer>> taken = taken(ports);
        if (!taken.isEmpty()) {
            throw new LaunchFailure(taken.stream()
                    .map(entry -> "Port %d, which %s needs, is taken by %s. To use another: %s=<port>"
                            .formatted(
                                    entry.getValue(),
                                    entry.getKey(),
                                    PortOwner.of(entry.getValue()),
                                    Ports.variable(entry.getKey())))
                    .collect(
                            Collectors.joining("\n", "", "\nTo move all ports at once: ./keju up --port-offset 1000")));
        }
    }

    static List<Map.Entry<String, Integer>> taken(Map<String, Integer> ports) {
        return ports.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .filter(entry -> !isFree(entry.getValue()))
                .toList();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // connections of the last run may still fade away; they hinder no server
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
