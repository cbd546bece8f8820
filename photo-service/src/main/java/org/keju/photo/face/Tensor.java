package org.keju.photo.face;

import java.util.Arrays;

/**
 * Numbers in some dimensions, the last of which varies fastest. Pictures and what becomes of them are laid out plane after
 * plane: one picture, its channels, its rows, its columns.
 */
@SuppressWarnings("ArrayRecordComponent") // a bare container on a hot path; never compared
record Tensor(int[] shape, float[] values) {

    static Tensor zeros(int... shape) {
        return new Tensor(shape, new float[size(shape)]);
    }

    static int size(int[] shape) {
        return Arrays.stream(shape).reduce(1, Math::multiplyExact);
    }

    int channels() {
        return shape[1];
    }

    int height() {
        return shape[2];
    }

    int width() {
        return shape[3];
    }

    /** Numbers of one channel. */
    int plane() {
        return shape[2] * shape[3];
    }
}
