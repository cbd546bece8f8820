package org.keju.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Account names, addresses, and what is kept of a device. */
class AccountEntriesTest {

    @ParameterizedTest
    @CsvSource({"Zhang_San,zhang_san", "ｚｈａｎｇ９９,zhang99", "小明,小明", "小明2026,小明2026", "𬱖𪟝,𬱖𪟝"})
    void accountNameIsComparedWithoutCaseAndWidth(String typed, String key) {
        assertThat(AccountName.parse(typed).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"abc", "11010519491231002X", "13800138000", "a b c d", "x@example.org", "明", "zhang\u202Esan"})
    void accountNameIsNoNumberAndNoAddress(String typed) {
        assertThatThrownBy(() -> AccountName.parse(typed)).isInstanceOf(EntryRefused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, Zhang@Example.ORG, Zhang@example.org, Z***@example.org",
        "SMS, +86 138-0013-8000, 13800138000, 138****8000",
        "SMS, １３８００１３８０００, 13800138000, 138****8000"
    })
    void addressIsReadAsItWasMeantAndShownMasked(Channel channel, String typed, String value, String masked) {
        ContactAddress address = ContactAddress.parse(channel, typed);

        assertThat(address.value()).isEqualTo(value);
        assertThat(address.masked()).isEqualTo(masked);
        assertThat(address).hasToString(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, nobody",
        "MAIL, a@b",
        "MAIL, 'a@example.org, b@example.org'",
        "SMS, 12800138000",
        "SMS, 1380013800"
    })
    void addressThatNothingCouldBeSentToIsRefused(Channel channel, String typed) {
        assertThatThrownBy(() -> ContactAddress.parse(channel, typed)).isInstanceOf(EntryRefused.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Safari/604 | SAFARI | IPHONE",
                "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537 Chrome/120 Mobile Safari/537 MicroMessenger/8.0 | WECHAT | ANDROID",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537 Chrome/140 Safari/537 Edg/140 | EDGE | WINDOWS",
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | FIREFOX | LINUX",
                "curl/8.5 | OTHER | OTHER"
            })
    void deviceIsKnownAgainByItsOwner(String userAgent, Browser browser, Platform platform) {
        assertThat(SessionOrigin.of(userAgent, "")).isEqualTo(new SessionOrigin(browser, platform, ""));
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.77, 203.0.*.*", "2001:db8:85a3::8a2e, 2001:db8:*", "unknown, ''"})
    void sourceIsKeptWithoutItsEnd(String address, String source) {
        assertThat(SessionOrigin.of("", address).source()).isEqualTo(source);
    }
}
