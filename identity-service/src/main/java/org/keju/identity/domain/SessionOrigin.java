package org.keju.identity.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where a session was opened: enough for its owner to know it again, too little to find anybody by.
 *
 * @param device such as {@code Chrome on Android}
 * @param source the network address without its last part
 */
public record SessionOrigin(String device, String source) {

    private static final String OTHER = "Other";
    private static final Pattern IPV4 = Pattern.compile("(\\d{1,3}\\.\\d{1,3})\\.\\d{1,3}\\.\\d{1,3}");
    private static final Pattern IPV6 = Pattern.compile("([0-9a-fA-F]{1,4}:[0-9a-fA-F]{1,4}):[0-9a-fA-F:.%]*");

    /** By words of the user agent; the first that is found counts, for many browsers claim to be others too. */
    private static final Map<String, String> BROWSERS = inOrder(
            "MicroMessenger", "WeChat",
            "AlipayClient", "Alipay",
            "QQBrowser", "QQ Browser",
            "UCBrowser", "UC Browser",
            "HuaweiBrowser", "Huawei Browser",
            "MiuiBrowser", "Mi Browser",
            "SamsungBrowser", "Samsung Internet",
            "Edg", "Edge",
            "OPR/", "Opera",
            "Firefox", "Firefox",
            "FxiOS", "Firefox",
            "CriOS", "Chrome",
            "Chrome", "Chrome",
            "Safari", "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "HarmonyOS", "HarmonyOS",
            "OpenHarmony", "HarmonyOS",
            "Android", "Android",
            "iPhone", "iPhone",
            "iPad", "iPad",
            "Windows", "Windows",
            "Mac OS X", "Mac",
            "Linux", "Linux");

    /** Reduces what a browser sends about itself. */
    public static SessionOrigin of(String userAgent, String address) {
        String browser = firstIn(userAgent, BROWSERS);
        String system = firstIn(userAgent, SYSTEMS);
        return new SessionOrigin(browser + " on " + system, masked(address));
    }

    private static String masked(String address) {
        var four = IPV4.matcher(address);
        if (four.matches()) {
            return four.group(1) + ".*.*";
        }
        var six = IPV6.matcher(address);
        return six.matches() ? six.group(1) + ":*" : "";
    }

    private static String firstIn(String userAgent, Map<String, String> known) {
        return known.entrySet().stream()
                .filter(entry -> userAgent.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHER);
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
