package org.keju.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {

    private static final String[] KNOWN = {"11010519491231002X", "欧阳𬱖", "ouyang_y"};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "长江后浪推前浪吗",
                "𬱖𪟝𬀩𫍰𫖮𬱟𫓶𫍲",
                "ouyang_y likes long walks",
                "欧阳𬱖的密码很长很长的",
                "no 19491231 but much more"
            })
    void takesWhatIsLongBesideWhatIsKnown(String password) {
        assertThat(Password.chosen(password, KNOWN).text()).isEqualTo(password);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ouyang_Y2026", "19491231kmu", "my31002x!!", "欧阳𬱖12345", "ouyang_y491231", "1101051949"})
    void refusesWhatLeansOnTheOwner(String password) {
        assertFault(password, EntryFault.PASSWORD_TOO_EASY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "P@ssw0rd!",
                "woaini1314",
                "WoAiNi520!",
                "12345678",
                "qwer4321",
                "1qaz2wsx",
                "abcabcabc",
                "aaaaaaaaaaaa",
                "!!iloveyou!!",
                "1234554321",
                "admin@2026",
                "好好学习天天向上",
                "qwertyuiop123456789"
            })
    void refusesWhatEverybodyTriesFirst(String password) {
        assertThatThrownBy(() -> Password.chosen(password, KNOWN)).isInstanceOf(EntryRefused.class);
    }

    @Test
    void countsCodePointsAndNotHalvesOfThem() {
        assertFault("𬱖𪟝𬀩𫍰𫖮𬱟𫓶", EntryFault.PASSWORD_TOO_SHORT);
    }

    private static void assertFault(String password, EntryFault fault) {
        assertThatThrownBy(() -> Password.chosen(password, KNOWN))
                .isInstanceOfSatisfying(
                        EntryRefused.class, e -> assertThat(e.faults()).containsExactly(fault));
    }
}
