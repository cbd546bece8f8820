package org.keju.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"王芳", "𬱖𪟝", "\uD842\uDFB7田", "阿卜杜拉·买买提", "Ólafur Ragnarsson", "葛\uDB40\uDD00城"})
    void keepsANameAsItIs(String name) {
        assertThat(PersonName.parse(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"' 王　芳 ', '王 芳'", "'阿卜杜拉•买买提', '阿卜杜拉·买买提'", "'阿卜杜拉 ・ 买买提', '阿卜杜拉·买买提'", "'Olafur\t\tR', 'Olafur R'"})
    void readsSpacesAndDotsAsTheyWereMeant(String typed, String name) {
        assertThat(PersonName.parse(typed).value()).isEqualTo(name);
    }

    @Test
    void composesWhatWasTypedInParts() {
        assertThat(PersonName.parse("O\u0301lafur")).isEqualTo(PersonName.parse("Ólafur"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"王\u202E芳", "王\u200B芳", "王\u0000芳", "王\uD842"})
    void refusesCharactersThatNobodySees(String typed) {
        assertFault(typed, EntryFault.NAME_CHARACTERS);
    }

    @Test
    void countsCodePointsAndNotHalvesOfThem() {
        assertThat(PersonName.parse("𬱖".repeat(60)).value()).hasSize(120);
        assertFault("𬱖".repeat(61), EntryFault.NAME_TOO_LONG);
        assertFault(" 　 ", EntryFault.NAME_EMPTY);
    }

    private static void assertFault(String typed, EntryFault fault) {
        assertThatThrownBy(() -> PersonName.parse(typed))
                .isInstanceOfSatisfying(
                        EntryRefused.class, e -> assertThat(e.faults()).containsExactly(fault));
    }
}
