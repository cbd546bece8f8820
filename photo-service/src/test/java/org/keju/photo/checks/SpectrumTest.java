package org.keju.photo.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick transform must give what its definition gives. */
class SpectrumTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 32})
    void isTheSumOfTurnedValues(int length) {
        Random random = new Random(3);
        double[] signal = random.doubles(length).toArray();
        double[] real = signal.clone();
        double[] imaginary = new double[length];

        Spectrum.transform(real, imaginary);

        for (int k = 0; k < length; k++) {
            double expectedReal = 0;
            double expectedImaginary = 0;
            for (int i = 0; i < length; i++) {
                expectedReal += signal[i] * Math.cos(-2 * Math.PI * k * i / length);
                expectedImaginary += signal[i] * Math.sin(-2 * Math.PI * k * i / length);
            }
            assertThat(real[k]).isCloseTo(expectedReal, within(1e-9));
            assertThat(imaginary[k]).isCloseTo(expectedImaginary, within(1e-9));
        }
    }
}
