package org.keju.identity.domain.guard;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where requests come from, as far as it can be told apart: an IPv4 address, or the first 64 bits of an IPv6 address, of which
 * one household has all the rest.
 */
public record Source(String name) {

    private static final int NETWORK_BYTES = 8;

    /** Reads an address; what is none is a source by itself. */
    public static Source of(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address.strip());
            return new Source(parsed instanceof Inet6Address ? networkOf(parsed) : parsed.getHostAddress());
        } catch (IllegalArgumentException e) {
            return new Source("unknown");
        }
    }

    private static String networkOf(InetAddress address) {
        return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES)) + "/64";
    }
}
