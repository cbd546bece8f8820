package org.keju.identity.domain;

import java.util.regex.Pattern;

/**
 * Where a session was opened: enough for its owner to know it again, too little to find anybody by.
 *
 * @param source the network address without its last part
 */
public record SessionOrigin(Browser browser, Platform platform, String source) {

    private static final Pattern IPV4 = Pattern.compile("(\\d{1,3}\\.\\d{1,3})\\.\\d{1,3}\\.\\d{1,3}");
    private static final Pattern IPV6 = Pattern.compile("([0-9a-fA-F]{1,4}:[0-9a-fA-F]{1,4}):[0-9a-fA-F:.%]*");

    /** Reduces what a browser sends about itself. */
    public static SessionOrigin of(String userAgent, String address) {
        return new SessionOrigin(Browser.of(userAgent), Platform.of(userAgent), masked(address));
    }

    private static String masked(String address) {
        var four = IPV4.matcher(address);
        if (four.matches()) {
            return four.group(1) + ".*.*";
        }
        var six = IPV6.matcher(address);
        return six.matches() ? six.group(1) + ":*" : "";
    }
}
