package org.keju.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final String ID_NUMBER = "11010519491231002X";
    private static final String NAME = "王芳";
    private static final String PASSWORD = "correct horse";

    @Tag("row-13")
    @Test
    void takesTwoEntriesThatMeanTheSame() {
        Registration registration = read(ID_NUMBER, "11010519491231002ｘ", NAME, " 王芳 ", PASSWORD);

        assertThat(registration.idNumber().value()).isEqualTo(ID_NUMBER);
        assertThat(registration.name().value()).isEqualTo(NAME);
    }

    @Tag("row-13")
    @Test
    void refusesEntriesThatDiffer() {
        assertFaults(ID_NUMBER, "440524188001010014", NAME, NAME, PASSWORD, EntryFault.ID_NUMBER_DIFFERS);
        assertFaults(ID_NUMBER, ID_NUMBER, NAME, "王方", PASSWORD, EntryFault.NAME_DIFFERS);
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertFaults(
                "1",
                "2",
                "",
                "",
                "short",
                EntryFault.ID_NUMBER_SHAPE,
                EntryFault.NAME_EMPTY,
                EntryFault.PASSWORD_TOO_SHORT);
    }

    @Test
    void refusesSomebodyWhoIsNotYetBorn() {
        String unborn = IdNumbers.of(110105, TODAY.plusDays(1), 1);

        assertFaults(unborn, unborn, NAME, NAME, PASSWORD, EntryFault.ID_NUMBER_DATE);
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, PASSWORD_TOO_EASY",
        "11010519491231002x!, PASSWORD_TOO_EASY",
        "1231002x, PASSWORD_TOO_EASY",
        "aaaaaaaaaa, PASSWORD_COMMON",
        "1234567, PASSWORD_TOO_SHORT"
    })
    void refusesAPasswordThatAnyoneWouldTryFirst(String password, EntryFault fault) {
        assertFaults(ID_NUMBER, ID_NUMBER, NAME, NAME, password, fault);
    }

    @Test
    void takesAPasswordInAnyScript() {
        assertThat(read(ID_NUMBER, ID_NUMBER, NAME, NAME, "长江后浪推前浪吗").password().text())
                .isEqualTo("长江后浪推前浪吗");
        assertFaults(ID_NUMBER, ID_NUMBER, NAME, NAME, "ab".repeat(65), EntryFault.PASSWORD_TOO_LONG);
    }

    private static Registration read(
            String idNumber, String idNumberAgain, String name, String nameAgain, String password) {
        return Registration.read(
                new Registration.Entries(idNumber, idNumberAgain, name, nameAgain, password, "", "", ""), TODAY);
    }

    private static void assertFaults(
            String idNumber,
            String idNumberAgain,
            String name,
            String nameAgain,
            String password,
            EntryFault... faults) {
        assertThatThrownBy(() -> read(idNumber, idNumberAgain, name, nameAgain, password))
                .isInstanceOfSatisfying(
                        EntryRefused.class, e -> assertThat(e.faults()).containsExactly(faults));
    }
}
