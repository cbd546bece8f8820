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
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.imageio.ImageReader;
import org.keju.photo.application.InspectedPicture;
import org.keju.photo.application.PhotoFile;
import org.keju.photo.application.PictureFault;
import org.keju.photo.application.PictureRefused;
import org.keju.photo.domain.PhotoCheck;
import org.keju.photo.domain.PhotoRule;

/** The reading of one file, cheap refusals first. Another thread may give it up. */
final class Inspection implements Callable<InspectedPicture> {

    private static final double DECODED_PIXELS = 6_000_000;
    private static final float MASTER_QUALITY = 0.95f;
    private static final float RENDITION_QUALITY = 0.92f;

    /** Genuine portraits lie far above, soft and enlarged ones below; see {@link Sharpness}. */
    private static final double ENOUGH_DETAIL = 120;

    /** A shape that differs more than this from the exam's is trimmed visibly. */
    private static final double SAME_SHAPE = 0.03;

    private final PhotoFile file;
    private final PhotoRule rule;
    private final ImageReader reader = JpegCodec.newReader();
    private volatile boolean begun;

    Inspection(PhotoFile file, PhotoRule rule) {
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
    public InspectedPicture call() throws IOException {
        begun = true;
        try {
            return inspect(file.content());
        } finally {
            reader.dispose();
        }
    }

    private InspectedPicture inspect(byte[] content) {
        JpegFrame stored = JpegWalk.of(content, JpegLimits.STANDARD);
        Orientation orientation = Orientation.of(content);
        JpegFrame frame = orientation.upright(stored);
        requireRule(content.length, frame);
        BufferedImage picture = orientation.upright(JpegCodec.decode(content, step(frame), reader));
        BufferedImage rendition = Scaling.cover(picture, rule.renderWidth(), rule.renderHeight());
        return new InspectedPicture(
                sha256(content),
                JpegCodec.encode(picture, MASTER_QUALITY),
                JpegCodec.encode(rendition, RENDITION_QUALITY),
                check(content.length, frame, picture));
    }

    /** Large pictures are thinned out while they are decoded: in full they would not fit into a modest heap. */
    private static int step(JpegFrame frame) {
        return (int) Math.ceil(Math.sqrt((double) frame.width() * frame.height() / DECODED_PIXELS));
    }

    private void requireRule(int bytes, JpegFrame frame) {
        List<PictureFault> faults = new ArrayList<>();
        if (!rule.allowsBytes(bytes)) {
            faults.add(PictureFault.of(WRONG_BYTES, bytes, rule.minBytes(), rule.maxBytes()));
        }
        if (!rule.allowsWidth(frame.width())) {
            faults.add(PictureFault.of(WRONG_WIDTH, frame.width(), rule.minWidth(), rule.maxWidth()));
        }
        if (!rule.allowsHeight(frame.height())) {
            faults.add(PictureFault.of(WRONG_HEIGHT, frame.height(), rule.minHeight(), rule.maxHeight()));
        }
        if (!faults.isEmpty()) {
            throw new PictureRefused(faults);
        }
    }

    private List<PhotoCheck> check(int bytes, JpegFrame frame, BufferedImage picture) {
        List<PhotoCheck> checks = new ArrayList<>();
        checks.add(PhotoCheck.of(BYTES, true, "" + bytes, rule.minBytes() + "–" + rule.maxBytes()));
        checks.add(PhotoCheck.of(
                PIXELS,
                hasShapeOfRule(frame),
                size(frame.width(), frame.height()),
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

    private boolean hasShapeOfRule(JpegFrame frame) {
        double found = (double) frame.width() / frame.height();
        double wanted = (double) rule.renderWidth() / rule.renderHeight();
        return Math.abs(found / wanted - 1) <= SAME_SHAPE;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static String size(int width, int height) {
        return width + "×" + height;
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }
}
