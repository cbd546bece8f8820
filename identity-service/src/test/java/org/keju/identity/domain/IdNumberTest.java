package org.keju.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTest {

    // the worked example of GB 11643
    private static final String EXAMPLE = "11010519491231002X";

    @Test
    void saysWhenAndAsWhatItsOwnerWasBorn() {
        IdNumber number = IdNumber.parse(EXAMPLE);

        assertThat(number.birthdate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(number.gender()).isEqualTo(Gender.FEMALE);
        assertThat(IdNumber.parse(IdNumbers.of(440524, LocalDate.of(1988, 1, 1), 1))
                        .gender())
                .isEqualTo(Gender.MALE);
    }

    @Tag("row-21")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002x",
                "11010519491231002ｘ",
                "11010519491231002Ｘ",
                "１１０１０５１９４９１２３１００２Ｘ",
                " 110105 19491231 002x　"
            })
    void readsWhatWasMeant(String typed) {
        assertThat(IdNumber.parse(typed).value()).isEqualTo(EXAMPLE);
    }

    @Test
    void showsOnlyItsEnds() {
        assertThat(IdNumber.parse(EXAMPLE).masked()).isEqualTo("110***********002X");
        assertThat(IdNumber.parse(EXAMPLE)).hasToString("110***********002X");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "110105194912310", "01010519491231002X", "1101051949123100X2", "一一〇一〇五一九四九一二三一〇〇二X"})
    void refusesAnotherShape(String typed) {
        assertRefused(typed, EntryFault.ID_NUMBER_SHAPE);
    }

    @Test
    void refusesADayThatNeverWas() {
        assertRefused(withCheck("11010519490230002"), EntryFault.ID_NUMBER_DATE);
        assertRefused(withCheck("11010518991231002"), EntryFault.ID_NUMBER_DATE);
    }

    @Property
    void acceptsEveryNumberMadeByTheStandard(@ForAll("validNumbers") String number) {
        assertThat(IdNumber.parse(number).value()).isEqualTo(number);
    }

    @Property
    void noticesEveryWrongDigit(
            @ForAll("validNumbers") String number,
            @ForAll @IntRange(min = 0, max = 16) int position,
            @ForAll @CharRange(from = '1', to = '9') char digit) {
        if (number.charAt(position) != digit) {
            String mistyped = number.substring(0, position) + digit + number.substring(position + 1);

            assertThatThrownBy(() -> IdNumber.parse(mistyped)).isInstanceOf(EntryRefused.class);
        }
    }

    @Property
    void noticesNeighboursThatChangedPlaces(
            @ForAll("validNumbers") String number, @ForAll @IntRange(min = 0, max = 16) int position) {
        char left = number.charAt(position);
        char right = number.charAt(position + 1);
        if (left != right) {
            String mistyped = number.substring(0, position) + right + left + number.substring(position + 2);

            assertThatThrownBy(() -> IdNumber.parse(mistyped)).isInstanceOf(EntryRefused.class);
        }
    }

    @Provide
    Arbitrary<String> validNumbers() {
        Arbitrary<LocalDate> birthdates =
                Arbitraries.longs().between(-20_000, 20_000).map(LocalDate::ofEpochDay);
        return Combinators.combine(
                        Arbitraries.integers().between(110_000, 659_999),
                        birthdates,
                        Arbitraries.integers().between(0, 999))
                .as(IdNumbers::of);
    }

    private static String withCheck(String digits) {
        return digits + IdNumber.checkCharacter(digits);
    }

    private static void assertRefused(String typed, EntryFault fault) {
        assertThatThrownBy(() -> IdNumber.parse(typed))
                .isInstanceOfSatisfying(
                        EntryRefused.class, e -> assertThat(e.faults()).isEqualTo(List.of(fault)));
    }
}
