package org.keju.photo.jpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keju.photo.application.PictureFault.Kind.DAMAGED;
import static org.keju.photo.application.PictureFault.Kind.NOT_A_JPEG;
import static org.keju.photo.application.PictureFault.Kind.SEVERAL_FRAMES;
import static org.keju.photo.application.PictureFault.Kind.TOO_MANY_PIXELS;
import static org.keju.photo.application.PictureFault.Kind.TOO_MANY_SCANS;
import static org.keju.photo.application.PictureFault.Kind.TRAILING_DATA;
import static org.keju.photo.application.PictureFault.Kind.TRUNCATED;
import static org.keju.photo.application.PictureFault.Kind.UNSUPPORTED_CODING;
import static org.keju.photo.application.PictureFault.Kind.UNSUPPORTED_COLOURS;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.photo.application.PictureFault;
import org.keju.photo.application.PictureRefused;

class JpegWalkTest {

    @Test
    void readsTheFrameOfABaselinePicture() {
        assertThat(walk(TestPictures.portrait())).isEqualTo(new JpegFrame(295, 413, 3, 1));
    }

    @Test
    void readsTheFrameOfAProgressivePicture() {
        JpegFrame frame = walk(TestPictures.progressive());

        assertThat(frame.width()).isEqualTo(295);
        assertThat(frame.scans()).isBetween(2, 16);
    }

    @Test
    void passesOverCommentsAndApplicationData() {
        byte[] script = "<?php system($_GET['c']); ?>".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(walk(TestPictures.withSegment(TestPictures.portrait(), 0xFE, script)))
                .isEqualTo(new JpegFrame(295, 413, 3, 1));
    }

    @Test
    @Tag("row-49")
    void namesWhatAnotherKindOfFileIs() {
        refuses(TestPictures.png(), NOT_A_JPEG, "PNG");
        refuses("GIF89a".getBytes(StandardCharsets.ISO_8859_1), NOT_A_JPEG, "GIF");
        refuses("\0\0\0\30ftypheic".getBytes(StandardCharsets.ISO_8859_1), NOT_A_JPEG, "HEIC");
        refuses("PK\3\4".getBytes(StandardCharsets.ISO_8859_1), NOT_A_JPEG, "ZIP");
        refuses(new byte[0], NOT_A_JPEG, "?");
    }

    @Test
    void refusesAFileThatEndsTooEarly() {
        refuses(TestPictures.truncated(), TRUNCATED);
        byte[] whole = TestPictures.portrait();
        refuses(Arrays.copyOf(whole, whole.length - 2), TRUNCATED);
        refuses(Arrays.copyOf(whole, 5), TRUNCATED);
    }

    @Test
    void refusesWhatFollowsThePicture() {
        refuses(TestPictures.withTrailingZip(), TRAILING_DATA, 12);
    }

    @Test
    void refusesAProgressiveFileMadeToBeSlow() {
        int honest = walk(TestPictures.progressive()).scans();

        refuses(TestPictures.withManyScans(300), TOO_MANY_SCANS, honest + 300, 16);
    }

    @Test
    void refusesMorePixelsThanAreDecoded() {
        refuses(TestPictures.claimingSize(10_000, 10_000), TOO_MANY_PIXELS, 10_000, 10_000);
        refuses(TestPictures.claimingSize(7_000, 7_000), TOO_MANY_PIXELS, 7_000, 7_000);
        refuses(TestPictures.claimingSize(0, 100), DAMAGED);
    }

    @Test
    void refusesColoursForPrintingPresses() {
        refuses(TestPictures.cmyk(), UNSUPPORTED_COLOURS, 4);
    }

    @Test
    void refusesLosslessAndArithmeticCoding() {
        refuses(TestPictures.withFrameMarker(0xC3), UNSUPPORTED_CODING, "0xC3");
        refuses(TestPictures.withFrameMarker(0xC9), UNSUPPORTED_CODING, "0xC9");
    }

    @Test
    void refusesASecondFrame() {
        byte[] frame = {8, 1, (byte) 0x9D, 1, 0x27, 1, 1, 0x11, 0};

        refuses(TestPictures.withSegment(TestPictures.portrait(), 0xC0, frame), SEVERAL_FRAMES);
    }

    @Test
    void refusesAPictureWithoutPixels() {
        refuses(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9}, DAMAGED);
    }

    /** Whatever the bytes are, the answer is a frame or a refusal, never another exception and never a loop. */
    @Test
    void answersAnyBytes() {
        Random random = new Random(20261020);
        byte[] sound = TestPictures.portrait();
        for (int round = 0; round < 3_000; round++) {
            byte[] file = Arrays.copyOf(sound, 2 + random.nextInt(sound.length - 2));
            for (int change = 0; change < 1 + round % 8; change++) {
                file[random.nextInt(Math.min(file.length, 700))] = (byte) random.nextInt(256);
            }
            try {
                assertThat(walk(file).components()).isIn(1, 3);
            } catch (PictureRefused refused) {
                assertThat(refused.faults()).hasSize(1);
            }
        }
    }

    private static JpegFrame walk(byte[] file) {
        return JpegWalk.of(file, JpegLimits.STANDARD);
    }

    private static void refuses(byte[] file, PictureFault.Kind kind, Object... arguments) {
        assertThatExceptionOfType(PictureRefused.class)
                .isThrownBy(() -> walk(file))
                .satisfies(refused -> assertThat(refused.faults()).containsExactly(PictureFault.of(kind, arguments)));
    }
}
