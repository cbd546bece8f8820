package org.keju.application.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("row-21")
class IdNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", " 110105 19491231 002x ", "１１０１０５１９４９１２３１００２Ｘ"})
    void isReadAsItWasMeant(String typed) {
        assertThat(IdNumber.read(typed)).contains(new IdNumber("11010519491231002X"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "11010519491231002",
                "110105194912310021",
                "110105194913310020",
                "110105189912310023",
                "0101051949123100XX",
                "' or 1=1 --"
            })
    void isNoneWhoseFormDateOrCheckCharacterDoesNotFit(String typed) {
        assertThat(IdNumber.read(typed)).isEmpty();
    }

    @Test
    void standsMaskedInALog() {
        assertThat(new IdNumber("11010519491231002X")).hasToString("110***********002X");
    }
}
