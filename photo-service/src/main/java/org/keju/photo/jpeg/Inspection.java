package org.keju.photo.jpeg;

import static org.keju.photo.application.PictureFault.Kind.WRONG_BYTES;
import static org.keju.photo.application.PictureFault.Kind.WRONG_HEIGHT;
import static org.keju.photo.application.PictureFault.Kind.WRONG_WIDTH;
import static org.keju.photo.domain.PhotoCheck.Code.BACKGROUND;
import static org.keju.photo.domain.PhotoCheck.Code.BYTES;
import static org.keju.photo.domain.PhotoCheck.Code.PIXELS;
import static org.keju.photo.domain.PhotoCheck.Code.PLAINNESS;
import static org.keju.photo.domain.PhotoCheck.Code.SHARPNESS;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.imageio.ImageReader;
import org.keju.photo.application.InspectedPicture;
import org.keju.photo.application.PictureFault;
import org.keju.photo.application.PictureRefused;
import org.keju.photo.domain.PhotoCheck;
import org.keju.photo.domain.PhotoRule;

/** The reading of one file, cheap refusals first. Another thread may give it up. */
final class Inspection implements Callable<InspectedPicture> {

    private static final float MASTER_QUALITY = 0.95f;
    private static final float RENDITION_QUALITY = 0.92f;

    /** Genuine portraits lie far above, soft and enlarged ones below; see {@link Sharpness}. */
    private static final double ENOUGH_DETAIL = 120;

    /** A shape that differs more than this from the exam's is trimmed visibly. */
    private static final double SAME_SHAPE = 0.03;

    private final byte[] file;
    private final PhotoRule rule;
    private final ImageReader reader = JpegCodec.newReader();
    private volatile boolean begun;

    Inspection(byte[] file, PhotoRule rule) {
        this.file = file;
        this.rule = rule;
    }

    boolean hasBegun() {
        return begun;
    }

    /** The decoder looks for this between two rows of pixels; an interrupt alone would not reach it. */
    void giveUp() {
        reader.abort();
    }

    @Override
    public InspectedPicture call() {
        begun = true;
        try {
            JpegFrame frame = JpegWalk.of(file, JpegLimits.STANDARD);
            Orientation orientation = Orientation.of(file);
            requireRule(
                    orientation.uprightWidth(frame.width(), frame.height()),
                    orientation.uprightHeight(frame.width(), frame.height()));
            BufferedImage picture = orientation.upright(JpegCodec.decode(file, reader));
            BufferedImage rendition = Scaling.cover(picture, rule.renderWidth(), rule.renderHeight());
            return new InspectedPicture(
                    JpegCodec.encode(picture, MASTER_QUALITY),
                    JpegCodec.encode(rendition, RENDITION_QUALITY),
                    check(picture));
        } finally {
            reader.dispose();
        }
    }

    private void requireRule(int width, int height) {
        List<PictureFault> faults = new ArrayList<>();
        if (!rule.allowsBytes(file.length)) {
            faults.add(PictureFault.of(WRONG_BYTES, file.length, rule.minBytes(), rule.maxBytes()));
        }
        if (!rule.allowsWidth(width)) {
            faults.add(PictureFault.of(WRONG_WIDTH, width, rule.minWidth(), rule.maxWidth()));
        }
        if (!rule.allowsHeight(height)) {
            faults.add(PictureFault.of(WRONG_HEIGHT, height, rule.minHeight(), rule.maxHeight()));
        }
        if (!faults.isEmpty()) {
            throw new PictureRefused(faults);
        }
    }

    private List<PhotoCheck> check(BufferedImage picture) {
        List<PhotoCheck> checks = new ArrayList<>();
        checks.add(PhotoCheck.of(BYTES, true, "" + file.length, rule.minBytes() + "–" + rule.maxBytes()));
        checks.add(PhotoCheck.of(
                PIXELS,
                hasShapeOfRule(picture),
                size(picture.getWidth(), picture.getHeight()),
                size(rule.renderWidth(), rule.renderHeight())));
        Background background = Background.of(picture);
        if (!rule.backgrounds().isEmpty()) {
            checks.add(PhotoCheck.of(
                    BACKGROUND,
                    rule.allowsBackground(background.colour()),
                    background.colour().name(),
                    rule.backgrounds().stream().map(Enum::name).sorted().collect(Collectors.joining(","))));
        }
        checks.add(PhotoCheck.of(PLAINNESS, background.isPlain(), percent(background.plainness()), ""));
        double detail = Sharpness.of(picture);
        checks.add(PhotoCheck.of(SHARPNESS, detail >= ENOUGH_DETAIL, "" + Math.round(detail), "" + ENOUGH_DETAIL));
        return checks;
    }

    private boolean hasShapeOfRule(BufferedImage picture) {
        double found = (double) picture.getWidth() / picture.getHeight();
        double wanted = (double) rule.renderWidth() / rule.renderHeight();
        return Math.abs(found / wanted - 1) <= SAME_SHAPE;
    }

    private static String size(int width, int height) {
        return width + "×" + height;
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }
}
