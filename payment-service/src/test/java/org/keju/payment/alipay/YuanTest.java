package org.keju.payment.alipay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YuanTest {

    @ParameterizedTest
    @CsvSource({"1, 0.01", "10, 0.10", "10000, 100.00", "123456789, 1234567.89"})
    void fenAndYuanAreTheSameMoney(long fen, String yuan) {
        assertThat(Yuan.ofFen(fen)).isEqualTo(yuan);
        assertThat(Yuan.toFen(yuan)).isEqualTo(fen);
    }

    @ParameterizedTest
    @CsvSource({"100, 10000", "100.5, 10050"})
    void alipayMayLeaveDecimalsOut(String yuan, long fen) {
        assertThat(Yuan.toFen(yuan)).isEqualTo(fen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.001", "-1.00", "1e3", "1,000.00", "１.00", "NaN"})
    void nothingElseIsAnAmount(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Yuan.toFen(text));
    }
}
