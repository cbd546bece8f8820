package org.keju.photo.jpeg;

import static org.keju.photo.application.PictureFault.Kind.WRONG_BYTES;
import static org.keju.photo.application.PictureFault.Kind.WRONG_HEIGHT;
import static org.keju.photo.application.PictureFault.Kind.WRONG_WIDTH;
import static org.keju.photo.domain.PhotoCheck.Code.BYTES;
import static org.keju.photo.domain.PhotoCheck.Code.PIXELS;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.imageio.ImageReader;
import org.jspecify.annotations.Nullable;
import org.keju.photo.application.ContentKey;
import org.keju.photo.application.InspectedPicture;
import org.keju.photo.application.PhotoFile;
import org.keju.photo.application.PictureFault;
import org.keju.photo.application.PictureRefused;
import org.keju.photo.checks.Findings;
import org.keju.photo.checks.PictureChecks;
import org.keju.photo.domain.PhotoCheck;
import org.keju.photo.domain.PhotoRule;
import org.keju.photo.face.Face;
import org.keju.photo.pixels.Scaling;

/** The reading of one file, cheap refusals first. Another thread may give it up. */
final class Inspection implements Callable<InspectedPicture> {

    private static final double DECODED_PIXELS = 6_000_000;
    private static final float MASTER_QUALITY = 0.95f;
    private static final float RENDITION_QUALITY = 0.92f;

    /** A shape that differs more than this from the exam's is trimmed visibly. */
    private static final double SAME_SHAPE = 0.03;

    private final PhotoFile file;
    private final PhotoRule rule;
    private final PictureChecks checks;
    private final ImageReader reader = JpegCodec.newReader();
    private volatile boolean begun;

    Inspection(PhotoFile file, PhotoRule rule, PictureChecks checks) {
        this.file = file;
        this.rule = rule;
        this.checks = checks;
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
        Findings findings = checks.check(picture, rule);
        BufferedImage rendition = Scaling.cover(picture, rule.renderWidth(), rule.renderHeight(), middle(findings));
        return new InspectedPicture(
                ContentKey.of(content),
                JpegCodec.encode(picture, MASTER_QUALITY),
                JpegCodec.encodeWithin(rendition, RENDITION_QUALITY, rule.maxBytes()),
                all(findings, content.length, frame));
    }

    /** What is trimmed is trimmed around the face, or else evenly. */
    private static @Nullable Point2D middle(Findings findings) {
        Face face = findings.face();
        return face == null
                ? null
                : new Point2D.Double(face.centre().x(), face.centre().y());
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

    private List<PhotoCheck> all(Findings findings, int bytes, JpegFrame frame) {
        List<PhotoCheck> all = new ArrayList<>();
        all.add(PhotoCheck.pass(BYTES, "" + bytes, rule.minBytes() + "–" + rule.maxBytes()));
        all.add(PhotoCheck.of(
                PIXELS,
                hasShapeOfRule(frame),
                size(frame.width(), frame.height()),
                size(rule.renderWidth(), rule.renderHeight())));
        all.addAll(findings.checks());
        return all;
    }

    private boolean hasShapeOfRule(JpegFrame frame) {
        double found = (double) frame.width() / frame.height();
        double wanted = (double) rule.renderWidth() / rule.renderHeight();
        return Math.abs(found / wanted - 1) <= SAME_SHAPE;
    }

    private static String size(int width, int height) {
        return width + "×" + height;
    }
}
