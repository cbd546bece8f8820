package org.keju.photo.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quick convolution must give what its definition gives. */
class ConvolutionTest {

    private final Random random = new Random(11);

    @ParameterizedTest(name = "{0}->{1} channels, kernel {2}, stride {3}, pads {4}/{5}, groups {6}, bias {7}")
    @CsvSource({
        "3, 5, 5, 2, 1, 2, 1, true",
        "6, 6, 3, 1, 1, 1, 6, false",
        "6, 6, 3, 2, 0, 1, 6, false",
        "7, 4, 1, 1, 0, 0, 1, true",
        "4, 9, 1, 1, 0, 0, 1, false",
        "4, 6, 2, 2, 0, 0, 2, true"
    })
    void isAWeightedSumOfTheNeighbourhood(
            int in, int out, int kernel, int stride, int before, int after, int groups, boolean biased) {
        Tensor input = random(1, in, 11, 8);
        Tensor weights = random(out, in / groups, kernel, kernel);
        float[] bias = biased ? random(out).values() : null;
        Convolution convolution =
                new Convolution(weights, bias, stride, new int[] {before, before, after, after}, groups);

        Tensor output = convolution.apply(input);

        Tensor expected = expected(convolution, input, output);
        for (int i = 0; i < expected.values().length; i++) {
            assertThat(output.values()[i]).isCloseTo(expected.values()[i], within(1e-4f));
        }
    }

    private static Tensor expected(Convolution convolution, Tensor input, Tensor shaped) {
        Tensor output = Tensor.zeros(shaped.shape());
        for (int i = 0; i < output.values().length; i++) {
            int x = i % output.width();
            int y = i / output.width() % output.height();
            output.values()[i] = sum(convolution, input, i / output.plane(), x, y, output.channels());
        }
        return output;
    }

    private static float sum(Convolution convolution, Tensor input, int channel, int x, int y, int channels) {
        Tensor weights = convolution.weights();
        int inPerGroup = input.channels() / convolution.groups();
        int firstIn = channel / (channels / convolution.groups()) * inPerGroup;
        float sum = biasOf(convolution.bias(), channel);
        for (int in = 0; in < inPerGroup; in++) {
            for (int k = 0; k < weights.plane(); k++) {
                int row = y * convolution.stride()
                        + k / weights.width()
                        - convolution.pads()[0];
                int column = x * convolution.stride()
                        + k % weights.width()
                        - convolution.pads()[1];
                if (row >= 0 && row < input.height() && column >= 0 && column < input.width()) {
                    sum += weights.values()[(channel * inPerGroup + in) * weights.plane() + k]
                            * input.values()[(firstIn + in) * input.plane() + row * input.width() + column];
                }
            }
        }
        return sum;
    }

    private static float biasOf(float @Nullable [] bias, int channel) {
        return bias == null ? 0 : bias[channel];
    }

    private Tensor random(int... shape) {
        Tensor tensor = Tensor.zeros(shape);
        for (int i = 0; i < tensor.values().length; i++) {
            tensor.values()[i] = random.nextFloat() - 0.5f;
        }
        return tensor;
    }
}
