package org.keju.photo.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keju.photo.jpeg.TestPictures;
import org.keju.photo.pixels.Scaling;

class DetailTest {

    private static final BufferedImage SHARP = TestPictures.portrait(295, 413, TestPictures.BLUE);

    @Test
    void isPlentyInASharpPicture() {
        assertThat(detail(SHARP)).isGreaterThan(0.4);
        assertThat(Resampling.of(Luminance.of(SHARP))).isLessThan(12);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 6})
    void isScarceInAnEnlargedPicture(int factor) {
        BufferedImage small = Scaling.resize(SHARP, 295 / factor, 413 / factor);
        BufferedImage enlarged = Scaling.resize(small, 295, 413);

        assertThat(detail(enlarged)).isLessThan(0.28);
        assertThat(Resampling.of(Luminance.of(enlarged))).isGreaterThan(20);
    }

    @Test
    void isNoneInAPictureOfOneColour() {
        assertThat(detail(new BufferedImage(295, 413, BufferedImage.TYPE_INT_RGB)))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 130})
    void isMeasuredInPicturesOfAnySize(int width) {
        BufferedImage small = TestPictures.portrait(width, width, TestPictures.BLUE);

        assertThat(detail(small)).isBetween(0.0, 1.0);
        assertThat(Resampling.of(Luminance.of(small))).isNotNegative();
    }

    private static double detail(BufferedImage picture) {
        Luminance luminance = Luminance.of(picture);
        return Detail.of(luminance, luminance.width() / 2.0, luminance.height() * 0.45);
    }
}
