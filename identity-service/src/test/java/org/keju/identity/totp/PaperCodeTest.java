package org.keju.identity.totp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaperCodeTest {

    @Test
    void isReadHoweverItWasTyped() {
        assertThat(PaperCode.normalized("abcd-2345 – ef7h")).isEqualTo("ABCD2345EF7H");
        assertThat(PaperCode.normalized("ＡＢＣＤ－２３４５　ｅｆ７ｈ")).isEqualTo("ABCD2345EF7H");
    }

    @Test
    void digitsOfAnAuthenticatorMayBeWide() {
        assertThat(PaperCode.normalized("１２３ ４５６")).isEqualTo("123456");
    }

    @Test
    void isWrittenInGroupsOfFour() {
        assertThat(PaperCode.random()).matches("[A-Z2-7]{4}(-[A-Z2-7]{4}){3}").isNotEqualTo(PaperCode.random());
    }
}
