package org.keju.photo.jpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.keju.photo.application.PictureFault.Kind.DAMAGED;
import static org.keju.photo.application.PictureFault.Kind.ENLARGED;
import static org.keju.photo.application.PictureFault.Kind.TOO_SLOW;
import static org.keju.photo.application.PictureFault.Kind.WRONG_BYTES;
import static org.keju.photo.application.PictureFault.Kind.WRONG_HEIGHT;
import static org.keju.photo.application.PictureFault.Kind.WRONG_WIDTH;
import static org.keju.photo.domain.PhotoCheck.Code.BACKGROUND;
import static org.keju.photo.domain.PhotoCheck.Code.PIXELS;
import static org.keju.photo.domain.PhotoCheck.Code.SHARPNESS;
import static org.keju.photo.domain.PhotoCheck.Verdict.PASS;
import static org.keju.photo.domain.PhotoCheck.Verdict.WARN;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keju.photo.application.InspectedPicture;
import org.keju.photo.application.InspectionBusy;
import org.keju.photo.application.PhotoFile;
import org.keju.photo.application.PictureFault;
import org.keju.photo.application.PictureRefused;
import org.keju.photo.application.RenderedPicture;
import org.keju.photo.domain.BackgroundColour;
import org.keju.photo.domain.PhotoCheck;
import org.keju.photo.domain.PhotoOwner;
import org.keju.photo.domain.PhotoRule;
import org.keju.photo.pixels.Scaling;

class JpegInspectorTest {

    private static final JpegInspector INSPECTOR =
            new JpegInspector(TestPictures.checks(), 1, 4, Duration.ofSeconds(20));
    private static final PhotoRule RULE = rule(1_000, 200_000, BackgroundColour.BLUE, BackgroundColour.WHITE);

    @AfterAll
    static void close() {
        INSPECTOR.close();
    }

    @Test
    void makesARenditionOfTheExamsSize() {
        InspectedPicture inspected =
                inspected(TestPictures.jpeg(TestPictures.portrait(590, 826, TestPictures.BLUE)), RULE);

        assertThat(JpegWalk.of(inspected.rendition(), JpegLimits.STANDARD)).isEqualTo(new JpegFrame(295, 413, 3, 1));
        assertThat(JpegWalk.of(inspected.master(), JpegLimits.STANDARD)).isEqualTo(new JpegFrame(590, 826, 3, 1));
    }

    @Test
    void keepsNothingOfTheFileButThePicture() {
        byte[] script = "<?php system($_GET['c']); ?>".getBytes(StandardCharsets.ISO_8859_1);
        byte[] file = TestPictures.withOrientation(TestPictures.withSegment(TestPictures.portrait(), 0xFE, script), 1);

        InspectedPicture inspected = inspected(file, RULE);

        for (byte[] kept : List.of(inspected.master(), inspected.rendition())) {
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("php", "Exif");
        }
    }

    /** The stored picture has one corner red; it must come to lie where EXIF says. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 1", "8, 0, 1",
    })
    void turnsThePictureUpright(int orientation, int cornerX, int cornerY) throws IOException {
        boolean swapped = orientation > 4;
        BufferedImage stored = TestPictures.portrait(swapped ? 413 : 295, swapped ? 295 : 413, Color.WHITE);
        IntStream.range(0, 40 * 40).forEach(i -> stored.setRGB(i % 40, i / 40, Color.RED.getRGB()));

        InspectedPicture inspected =
                inspected(TestPictures.withOrientation(TestPictures.jpeg(stored), orientation), RULE);

        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(inspected.rendition()));
        assertThat(upright.getWidth()).isEqualTo(295);
        Color corner = new Color(upright.getRGB(cornerX == 0 ? 10 : 284, cornerY == 0 ? 10 : 402));
        assertThat(corner.getRed()).isGreaterThan(200);
        assertThat(corner.getGreen()).isLessThan(60);
    }

    @Test
    void refusesAPictureOfWhichHalfIsMissing() {
        refuses(TestPictures.truncatedAndClosed(), RULE, PictureFault.of(DAMAGED));
    }

    @Test
    void refusesAHeaderThatLiesWithinTheLimits() {
        refuses(TestPictures.claimingSize(400, 600), RULE, PictureFault.of(DAMAGED));
    }

    @Test
    void refusesABrokenColourProfile() {
        byte[] profile = "ICC_PROFILE\0\1\1 not a profile".getBytes(StandardCharsets.ISO_8859_1);

        assertThatExceptionOfType(PictureRefused.class)
                .isThrownBy(() -> inspected(TestPictures.withSegment(TestPictures.portrait(), 0xE2, profile), RULE));
    }

    @Test
    @Tag("row-50")
    @Tag("row-51")
    void namesEverythingThatTheExamDoesNotAccept() {
        byte[] file = TestPictures.jpeg(TestPictures.portrait(100, 900, TestPictures.BLUE));

        refuses(
                file,
                rule(50_000, 60_000),
                PictureFault.of(WRONG_BYTES, file.length, 50_000, 60_000),
                PictureFault.of(WRONG_WIDTH, 100, 200, 600),
                PictureFault.of(WRONG_HEIGHT, 900, 200, 850));
    }

    @Test
    void countsPixelsOfTheUprightPicture() {
        byte[] lying =
                TestPictures.withOrientation(TestPictures.jpeg(TestPictures.portrait(820, 550, TestPictures.BLUE)), 6);

        assertThat(inspected(lying, RULE).checks()).isNotEmpty();
    }

    @Test
    void thinsOutAPictureFromACamera() {
        PhotoRule generous =
                new PhotoRule(1, 50_000_000, 1, 8_000, 1, 8_000, List.of(), 295, 413, false, PhotoOwner.APPLICATION);
        byte[] file = TestPictures.jpeg(TestPictures.portrait(3_000, 4_200, TestPictures.BLUE));

        InspectedPicture inspected = inspected(file, generous);

        assertThat(JpegWalk.of(inspected.master(), JpegLimits.STANDARD)).isEqualTo(new JpegFrame(1_500, 2_100, 3, 1));
        assertThat(inspected.checks()).contains(new PhotoCheck(PIXELS, PASS, "3000×4200", "295×413"));
    }

    @Test
    void warnsWhenThePictureMustBeTrimmed() {
        List<PhotoCheck> checks = inspect(TestPictures.portrait(413, 413, TestPictures.BLUE));

        assertThat(checks).contains(new PhotoCheck(PIXELS, WARN, "413×413", "295×413"));
    }

    @Test
    @Tag("row-52")
    void warnsOfABackgroundThatTheExamDoesNotWant() {
        assertThat(inspect(TestPictures.portrait(295, 413, TestPictures.BLUE)))
                .contains(new PhotoCheck(BACKGROUND, PASS, "BLUE", "BLUE,WHITE"));
        assertThat(inspect(TestPictures.portrait(295, 413, new Color(220, 30, 40))))
                .contains(new PhotoCheck(BACKGROUND, WARN, "RED", "BLUE,WHITE"));
    }

    @Test
    @Tag("row-52")
    void namesBackgroundsInTheOrderOfTheDefinition() {
        PhotoRule rule = rule(1_000, 200_000, BackgroundColour.WHITE, BackgroundColour.RED, BackgroundColour.BLUE);

        assertThat(inspected(TestPictures.jpeg(TestPictures.portrait(295, 413, TestPictures.BLUE)), rule)
                        .checks())
                .contains(new PhotoCheck(BACKGROUND, PASS, "BLUE", "WHITE,RED,BLUE"));
    }

    @Test
    @Tag("row-51")
    void refusesAnEnlargedPicture() {
        BufferedImage small = TestPictures.portrait(50, 70, TestPictures.BLUE);

        refuses(TestPictures.jpeg(Scaling.resize(small, 295, 413)), RULE, PictureFault.of(ENLARGED));
        assertThat(verdict(inspect(TestPictures.portrait(295, 413, TestPictures.BLUE)), SHARPNESS))
                .isEqualTo(PASS);
    }

    @Test
    void rendersWithinTheBytesOfTheRule() {
        byte[] file = TestPictures.jpeg(TestPictures.portrait(295, 413, TestPictures.BLUE));
        PhotoRule tight = rule(1_000, file.length * 4 / 5);
        byte[] smaller = JpegCodec.encode(TestPictures.portrait(295, 413, TestPictures.BLUE), 0.7f);

        assertThat(inspected(smaller, tight).rendition()).hasSizeLessThanOrEqualTo(tight.maxBytes());
    }

    @Test
    @Tag("row-64")
    void rendersAMasterToTheSizeOfAnotherExam() {
        byte[] master = inspected(TestPictures.jpeg(TestPictures.portrait(590, 826, TestPictures.BLUE)), RULE)
                .master();
        PhotoRule exact = new PhotoRule(1, 10_000, 130, 130, 170, 170, List.of(), 130, 170, false, PhotoOwner.ACCOUNT);

        RenderedPicture rendered = INSPECTOR.inspectAgain(master, exact);

        assertThat(JpegWalk.of(rendered.jpeg(), JpegLimits.STANDARD)).isEqualTo(new JpegFrame(130, 170, 3, 1));
        assertThat(rendered.jpeg()).hasSizeLessThanOrEqualTo(exact.maxBytes());
        assertThat(rendered.checks()).contains(new PhotoCheck(PIXELS, WARN, "590×826", "130×170"));
    }

    @Test
    @Tag("row-64")
    void looksAtAMasterByTheRuleOfTheOtherExam() {
        byte[] master = inspected(TestPictures.jpeg(TestPictures.portrait(295, 413, TestPictures.BLUE)), RULE)
                .master();
        PhotoRule red = rule(1_000, 200_000, BackgroundColour.RED);
        PhotoRule large =
                new PhotoRule(1, 200_000, 413, 4_000, 413, 4_000, List.of(), 413, 531, false, PhotoOwner.ACCOUNT);

        assertThat(INSPECTOR.inspectAgain(master, red).checks())
                .contains(new PhotoCheck(BACKGROUND, WARN, "BLUE", "RED"));
        assertThatExceptionOfType(PictureRefused.class)
                .isThrownBy(() -> INSPECTOR.inspectAgain(master, large))
                .satisfies(refused ->
                        assertThat(refused.faults()).containsExactly(PictureFault.of(WRONG_WIDTH, 295, 413, 4_000)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xC1, 0xC2})
    void survivesAFrameOfAnotherKindThanItsData(int marker) {
        try {
            inspected(TestPictures.withFrameMarker(marker), RULE);
        } catch (PictureRefused refused) {
            assertThat(refused.faults()).isNotEmpty();
        }
    }

    @Test
    void refusesAFileThatTakesTooLongToRead() {
        try (JpegInspector impatient = impatient(Duration.ofSeconds(1));
                StuckFile stuck = new StuckFile()) {
            assertThatExceptionOfType(PictureRefused.class)
                    .isThrownBy(() -> impatient.inspect(stuck, RULE))
                    .satisfies(refused -> assertThat(refused.faults()).containsExactly(PictureFault.of(TOO_SLOW)));
        }
    }

    @Test
    void saysThatItIsBusyRatherThanMakeFilesWaitForever() {
        try (JpegInspector impatient = impatient(Duration.ZERO);
                StuckFile stuck = new StuckFile()) {
            while (!stuck.isBeingRead()) {
                assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> impatient.inspect(stuck, RULE));
            }

            PhotoFile waiting = TestPictures.file(TestPictures.portrait());
            PhotoFile oneTooMany = TestPictures.file(TestPictures.portrait());

            assertThatExceptionOfType(InspectionBusy.class).isThrownBy(() -> impatient.inspect(waiting, RULE));
            assertThatExceptionOfType(InspectionBusy.class).isThrownBy(() -> impatient.inspect(oneTooMany, RULE));
        }
    }

    private static JpegInspector impatient(Duration timeLimit) {
        return new JpegInspector(TestPictures.checks(), 1, 1, timeLimit);
    }

    private static InspectedPicture inspected(byte[] file, PhotoRule rule) {
        return INSPECTOR.inspect(TestPictures.file(file), rule);
    }

    private static List<PhotoCheck> inspect(BufferedImage picture) {
        return inspected(TestPictures.jpeg(picture), RULE).checks();
    }

    private static PhotoCheck.Verdict verdict(List<PhotoCheck> checks, PhotoCheck.Code code) {
        return checks.stream()
                .filter(check -> check.code() == code)
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static void refuses(byte[] file, PhotoRule rule, PictureFault... faults) {
        assertThatExceptionOfType(PictureRefused.class)
                .isThrownBy(() -> inspected(file, rule))
                .satisfies(refused -> assertThat(refused.faults()).containsExactly(faults));
    }

    private static PhotoRule rule(int minBytes, int maxBytes, BackgroundColour... backgrounds) {
        return new PhotoRule(
                minBytes, maxBytes, 200, 600, 200, 850, List.of(backgrounds), 295, 413, false, PhotoOwner.APPLICATION);
    }
}
