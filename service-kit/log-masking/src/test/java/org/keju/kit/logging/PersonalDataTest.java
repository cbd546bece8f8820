package org.keju.kit.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PersonalDataTest {

    private static final String JWT = "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiIwMTkwYjJhNCJ9.c2ln-bmF0_dXJl";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11010119900307123X|<id-number>",
                "candidate 11010119900307123x failed|candidate <id-number> failed",
                "身份证号110101199003071233。|身份证号<id-number>。",
                "[110101900307123]|[<id-number>]",
                "13800138000|<phone>",
                "tel=+8613800138000;|tel=+<phone>;",
                "138-0013-8000, 138 0013 8000|<phone>, <phone>",
                "to li.ming+exam@mail.example.cn.|to <mail>.",
                "Duplicate entry 'a@b.cn' for key|Duplicate entry '<mail>' for key",
                "Authorization: Bearer abcdefgh12345678|Authorization: <secret>",
                "bearer abcdefgh12345678 refused|bearer <secret> refused",
                "Keju-Session-Token: abc.def|Keju-Session-Token: <secret>",
                "token=abc&next=1|token=<secret>&next=1",
                "{\"currentPassword\":\"a b,c\",\"n\":1}|{\"currentPassword\":\"<secret>\",\"n\":1}",
                "\"message\":\"{\\\"password\\\":\\\"abc\\\"}\"|\"message\":\"{\\\"password\\\":\\\"<secret>\\\"}\"",
                "password=abc def|password=<secret> def",
                "LogIn[pwd=abc, n=1]|LogIn[pwd=<secret>, n=1]",
                "client_secret: abc|client_secret: <secret>",
                "at x\\n13800138000\\tb@c.cn\\u000011010119900307123X|at x\\n<phone>\\t<mail>\\u0000<id-number>",
            })
    void masks(String line, String masked) {
        assertThat(mask(line)).isEqualTo(masked);
    }

    @Test
    void masksTokensOfItsOwnKind() {
        assertThat(mask("got " + JWT + ", expired")).isEqualTo("got <secret>, expired");
        assertThat(mask("{\"Authorization\":\"Bearer " + JWT + "\"}")).isEqualTo("{\"Authorization\":\"<secret>\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0190b2a4-5a5e-7c3c-9d8a-138001380001",
                "traceId=4bf92f3577b34da6a3ce929d0e0e4736 spanId=1380013800013800",
                "00-0af7651916cd43dd8448eb211c80319c-1380013800138001-01",
                "2026-11-21T14:30:36.123456789Z",
                "at 1795271436000 ms, 1795271436000000000 ns",
                "order 202611211430361380013800 and KJ13800138000",
                "18 digits, but no date: 202611211430369999",
                "15 digits, but no date: 138001380013999",
                "took 0.13800138000 s; 13800138000.5",
                "127.0.0.1:33306 keju.photo-3@42",
                "org.example.Thing@1a2b3c4d, user@localhost, @timestamp",
                "\"@timestamp\":\"2026-11-21T14:30:36.123456789Z\"",
                "The password is too short. Bearer tokens only; bearer of news",
                "PasswordRefused, token expired, secret",
                "12345678901 23800138000 1380013800 138001380001",
                "eyJ.a.b",
                "C:\\temp\\user",
            })
    void leavesAlone(String line) {
        byte[] text = line.getBytes(StandardCharsets.UTF_8);
        assertThat(PersonalData.mask(text)).isSameAs(text);
    }

    @Property(tries = 500)
    void keepsJsonWellFormed(@ForAll("messages") String message) {
        String json = JsonMapper.shared().writeValueAsString(message);
        assertThat(JsonMapper.shared().readValue(mask(json), String.class)).isNotNull();
    }

    @Property(tries = 500)
    void findsAnIdNumberInWhateverSurrounds(@ForAll("fragments") String before, @ForAll("fragments") String after) {
        String text = before + " 11010119900307123X " + after;
        assertThat(mask(text)).doesNotContain("19900307");
        assertThat(mask(JsonMapper.shared().writeValueAsString(text))).doesNotContain("19900307");
    }

    @Provide
    static Arbitrary<String> messages() {
        return fragments().list().ofMaxSize(8).map(parts -> String.join("", parts));
    }

    @Provide
    static Arbitrary<String> fragments() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(6),
                Arbitraries.of(
                        "13800138000",
                        "11010119900307123X",
                        "a@b.cn",
                        "@",
                        "\n",
                        "\t",
                        "\u0001",
                        "\\",
                        "\"",
                        "password=",
                        "Bearer ",
                        "token: \"",
                        JWT,
                        "\\u",
                        "138 0013 ",
                        "."));
    }

    private static String mask(String line) {
        return new String(PersonalData.mask(line.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
