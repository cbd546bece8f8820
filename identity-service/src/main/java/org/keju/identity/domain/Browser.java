package org.keju.identity.domain;

import java.util.Arrays;
import java.util.List;

/** The browsers that people here use, in the order in which to look for them: many claim to be others too. */
public enum Browser {
    WECHAT("MicroMessenger"),
    ALIPAY("AlipayClient"),
    QQ_BROWSER("QQBrowser"),
    UC_BROWSER("UCBrowser"),
    HUAWEI_BROWSER("HuaweiBrowser"),
    MI_BROWSER("MiuiBrowser"),
    SAMSUNG_INTERNET("SamsungBrowser"),
    EDGE("Edg"),
    OPERA("OPR/"),
    FIREFOX("Firefox", "FxiOS"),
    CHROME("CriOS", "Chrome"),
    SAFARI("Safari"),
    OTHER;

    private final List<String> words;

    Browser(String... words) {
        this.words = List.of(words);
    }

    /** The first of which a user agent says a word. */
    static Browser of(String userAgent) {
        return Arrays.stream(values())
                .filter(browser -> browser.words.stream().anyMatch(userAgent::contains))
                .findFirst()
                .orElse(OTHER);
    }
}
