package org.keju.photo.checks;

import static java.util.stream.Collectors.joining;
import static org.keju.photo.domain.PhotoCheck.Code.BACKGROUND;
import static org.keju.photo.domain.PhotoCheck.Code.ENLARGEMENT;
import static org.keju.photo.domain.PhotoCheck.Code.PLAINNESS;
import static org.keju.photo.domain.PhotoCheck.Code.SHARPNESS;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.keju.photo.application.PictureFault;
import org.keju.photo.application.PictureRefused;
import org.keju.photo.domain.PhotoCheck;
import org.keju.photo.domain.PhotoCheck.Verdict;
import org.keju.photo.domain.PhotoRule;
import org.keju.photo.face.Face;
import org.keju.photo.face.FaceDetector;
import org.keju.photo.pixels.Scaling;

/** Looks at a picture as an exam's auditor would, and measures what it sees. May be used by any number of threads. */
public final class PictureChecks {

    private final FaceDetector detector;
    private final Thresholds thresholds;

    public PictureChecks(FaceDetector detector, Thresholds thresholds) {
        this.detector = detector;
        this.thresholds = thresholds;
    }

    /**
     * What there is to say about the picture.
     *
     * @throws PictureRefused when it is unfit beyond doubt
     */
    public Findings check(BufferedImage picture, PhotoRule rule) {
        Background background = Background.of(picture);
        List<Face> faces = faces(picture, background);
        Face face = faces.size() == 1 ? faces.getFirst() : null;
        double detail = detail(picture, rule, face);
        boolean enlarged = thresholds.detail().verdict(detail) == Verdict.WARN
                && Resampling.of(Luminance.of(picture)) > thresholds.resampled();
        refuseUnfit(background, detail, enlarged);

        List<PhotoCheck> checks = new ArrayList<>(new FaceChecks(thresholds.face()).of(faces, picture.getWidth()));
        addBackground(checks, background, rule);
        checks.add(graded(SHARPNESS, detail, thresholds.detail()));
        if (enlarged) {
            checks.add(new PhotoCheck(
                    ENLARGEMENT,
                    Verdict.WARN,
                    shown(detail),
                    shown(thresholds.detail().warnBelow())));
        }
        return new Findings(checks, face);
    }

    /** The slow look for small faces is spared where there is nothing for them to be before: a plain backdrop. */
    private List<Face> faces(BufferedImage picture, Background background) {
        FaceLimits limits = thresholds.face();
        List<Face> faces = detector.look(picture, limits.leastScore());
        boolean certain = faces.size() == 1 && thresholds.plainness().verdict(background.plainness()) == Verdict.PASS;
        return certain ? faces : detector.lookAgain(picture, faces, limits.leastScoreOfOthers());
    }

    /** In the size that is printed: what a large picture has beyond that is of no use, and what it lacks there is missed. */
    private static double detail(BufferedImage picture, PhotoRule rule, @Nullable Face face) {
        double scale = Math.min(1, (double) rule.renderWidth() / picture.getWidth());
        int width = (int) Math.max(1, Math.round(picture.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(picture.getHeight() * scale));
        Luminance printed = Luminance.of(Scaling.resize(picture, width, height));
        return face == null
                ? Detail.of(printed, width / 2.0, height * 0.45)
                : Detail.of(printed, face.centre().x() * scale, face.centre().y() * scale);
    }

    private void refuseUnfit(Background background, double detail, boolean enlarged) {
        List<PictureFault> faults = new ArrayList<>();
        if (thresholds.plainness().refuses(background.plainness())) {
            faults.add(PictureFault.of(PictureFault.Kind.NOT_PLAIN, percent(background.plainness())));
        }
        if (thresholds.detail().refuses(detail)) {
            faults.add(PictureFault.of(enlarged ? PictureFault.Kind.ENLARGED : PictureFault.Kind.BLURRED));
        }
        if (!faults.isEmpty()) {
            throw new PictureRefused(faults);
        }
    }

    private void addBackground(List<PhotoCheck> checks, Background background, PhotoRule rule) {
        if (!rule.backgrounds().isEmpty()) {
            checks.add(PhotoCheck.of(
                    BACKGROUND,
                    rule.allowsBackground(background.colour()),
                    background.colour().name(),
                    rule.backgrounds().stream().map(Enum::name).collect(joining(","))));
        }
        Grade grade = thresholds.plainness();
        checks.add(new PhotoCheck(
                PLAINNESS,
                grade.verdict(background.plainness()),
                percent(background.plainness()),
                percent(grade.warnBelow())));
    }

    private static PhotoCheck graded(PhotoCheck.Code code, double measured, Grade grade) {
        return new PhotoCheck(code, grade.verdict(measured), shown(measured), shown(grade.warnBelow()));
    }

    static String shown(double measured) {
        return String.format(Locale.ROOT, "%.2f", measured);
    }

    static String percent(double share) {
        return Math.round(share * 100) + "%";
    }
}
