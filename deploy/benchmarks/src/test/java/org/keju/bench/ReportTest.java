package org.keju.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12345.6 | 12,300", "847.4 | 847", "0.8549 | 0.85", "3.14159 | 3.14", "0 | 0"})
    void aFigureIsShownWithThreeDigitsAtMost(double figure, String shown) {
        assertThat(Report.shown(figure)).isEqualTo(shown);
    }
}
