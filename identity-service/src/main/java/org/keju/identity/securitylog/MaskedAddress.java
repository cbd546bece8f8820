package org.keju.identity.securitylog;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * An address cut to its network, without the part that points at one household: 24 bits of an IPv4 address, 48 of an IPv6
 * one. It is finer than what is shown with a session: who reads the log has an attack to find, an owner a place to know again.
 */
final class MaskedAddress {

    private static final int IPV4_BITS = 24;
    private static final int IPV6_BITS = 48;
    private static final int IPV4_BYTES = 4;

    private MaskedAddress() {}

    /** What is no address, such as a name, is not looked up and not kept. */
    static String of(String address) {
        if (!address.matches("[0-9.]{7,15}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")) {
            return "unknown";
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            int bits = bytes.length == IPV4_BYTES ? IPV4_BITS : IPV6_BITS;
            Arrays.fill(bytes, bits / Byte.SIZE, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + bits;
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
