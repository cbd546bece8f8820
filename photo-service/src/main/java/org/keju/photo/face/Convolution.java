package org.keju.photo.face;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The operation that a network of this kind spends its time in: each number of the result is a weighted sum of its
 * neighbourhood in the input. The innermost loops run along rows, or whole planes, in a way that the compiler turns into vector
 * instructions.
 *
 * @param weights output channels, input channels per group, kernel rows, kernel columns
 * @param bias one per output channel; null for none
 * @param pads zeros that surround the input: above, left, below, right
 * @param groups 1, or the number of channels when each has its own kernel
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Convolution(Tensor weights, float @Nullable [] bias, int stride, int[] pads, int groups) {

    Tensor apply(Tensor input) {
        int outChannels = weights.shape()[0];
        int height = (input.height() + pads[0] + pads[2] - weights.height()) / stride + 1;
        int width = (input.width() + pads[1] + pads[3] - weights.width()) / stride + 1;
        Tensor output = Tensor.zeros(1, outChannels, height, width);
        if (bias != null) {
            for (int channel = 0; channel < outChannels; channel++) {
                int from = channel * output.plane();
                Arrays.fill(output.values(), from, from + output.plane(), bias[channel]);
            }
        }
        if (weights.height() == 1 && weights.width() == 1 && stride == 1) {
            mixChannels(input, output);
        } else {
            slideKernels(input, output);
        }
        return output;
    }

    /** A kernel of one number: every output plane is a weighted sum of all input planes, four of which are added at a time. */
    private void mixChannels(Tensor input, Tensor output) {
        int channels = input.channels();
        int plane = input.plane();
        float[] kernel = weights.values();
        for (int out = 0; out < output.channels(); out++) {
            int in = 0;
            for (; in + 3 < channels; in += 4) {
                int w = out * channels + in;
                addFour(input.values(), in * plane, output.values(), out * plane, plane, kernel, w);
            }
            for (; in < channels; in++) {
                add(input.values(), in * plane, output.values(), out * plane, plane, kernel[out * channels + in]);
            }
        }
    }

    private static void addFour(float[] from, int fromAt, float[] to, int toAt, int length, float[] kernel, int w) {
        float first = kernel[w];
        float second = kernel[w + 1];
        float third = kernel[w + 2];
        float fourth = kernel[w + 3];
        int secondAt = fromAt + length;
        int thirdAt = secondAt + length;
        int fourthAt = thirdAt + length;
        for (int i = 0; i < length; i++) {
            to[toAt + i] += first * from[fromAt + i]
                    + second * from[secondAt + i]
                    + third * from[thirdAt + i]
                    + fourth * from[fourthAt + i];
        }
    }

    private static void add(float[] from, int fromAt, float[] to, int toAt, int length, float weight) {
        for (int i = 0; i < length; i++) {
            to[toAt + i] += weight * from[fromAt + i];
        }
    }

    private void slideKernels(Tensor input, Tensor output) {
        int inPerGroup = input.channels() / groups;
        int outPerGroup = output.channels() / groups;
        int kernel = weights.plane();
        for (int out = 0; out < output.channels(); out++) {
            for (int in = 0; in < inPerGroup; in++) {
                int plane = (out / outPerGroup * inPerGroup + in) * input.plane();
                for (int k = 0; k < kernel; k++) {
                    float weight = weights.values()[(out * inPerGroup + in) * kernel + k];
                    int down = k / weights.width() - pads[0];
                    int right = k % weights.width() - pads[1];
                    addShifted(input, plane, output, out * output.plane(), weight, down, right);
                }
            }
        }
    }

    /** Adds one plane, moved and weighted, to another; what lies outside of it is zero. */
    private void addShifted(Tensor input, int inPlane, Tensor output, int outPlane, float weight, int down, int right) {
        int first = Math.max(0, Math.ceilDiv(-right, stride));
        int end = Math.min(output.width(), Math.floorDiv(input.width() - 1 - right, stride) + 1);
        for (int y = 0; y < output.height(); y++) {
            int row = y * stride + down;
            if (row < 0 || row >= input.height()) {
                continue;
            }
            int from = inPlane + row * input.width() + right;
            int to = outPlane + y * output.width();
            if (stride == 1) {
                add(input.values(), from + first, output.values(), to + first, end - first, weight);
            } else {
                addStriding(input.values(), from, output.values(), to, first, end, weight);
            }
        }
    }

    private void addStriding(float[] from, int fromAt, float[] to, int toAt, int first, int end, float weight) {
        for (int x = first; x < end; x++) {
            to[toAt + x] += weight * from[fromAt + x * stride];
        }
    }
}
