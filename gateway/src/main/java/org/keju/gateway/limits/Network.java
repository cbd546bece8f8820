package org.keju.gateway.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * Where a request comes from, as far as an attacker cannot choose it: an IPv4 address, or the first 64 bits of an IPv6
 * address, of which every household has 2^64 at its free disposal.
 */
final class Network {

    private static final int PREFIX_DIGITS = 16;

    private Network() {}

    static String of(String address) {
        try {
            // the connection's own address, never a name: nothing is looked up
            InetAddress parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(parsed.getAddress()).substring(0, PREFIX_DIGITS)
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
