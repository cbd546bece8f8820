package org.keju.photo.jpeg;

import static org.keju.photo.application.PictureFault.Kind.WRONG_BYTES;
import static org.keju.photo.application.PictureFault.Kind.WRONG_HEIGHT;
import static org.keju.photo.application.PictureFault.Kind.WRONG_WIDTH;
import static org.keju.photo.domain.PhotoCheck.Code.BYTES;
import static org.keju.photo.domain.PhotoCheck.Code.PIXELS;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageReader;
import org.jspecify.annotations.Nullable;
import org.keju.photo.application.ContentKey;
import org.keju.photo.application.InspectedPicture;
import org.keju.photo.application.PictureFault;
import org.keju.photo.application.PictureRefused;
import org.keju.photo.application.RenderedPicture;
import org.keju.photo.checks.Findings;
import org.keju.photo.checks.PictureChecks;
import org.keju.photo.domain.PhotoCheck;
import org.keju.photo.domain.PhotoRule;
import org.keju.photo.face.Face;
import org.keju.photo.pixels.Scaling;

/** What one exam has to say about pictures, cheap refusals first. */
final class Inspection {

    private static final double DECODED_PIXELS = 6_000_000;
    private static final float MASTER_QUALITY = 0.95f;
    private static final float RENDITION_QUALITY = 0.92f;
    /** A shape that differs more than this from the exam's is trimmed visibly. */
    private static final double SAME_SHAPE = 0.03;

    private final PhotoRule rule;
    private final PictureChecks checks;

    Inspection(PhotoRule rule, PictureChecks checks) {
        this.rule = rule;
        this.checks = checks;
    }

    /** Of a file that anybody may have sent. */
    InspectedPicture inspect(byte[] file, ImageReader reader) {
        JpegFrame stored = JpegWalk.of(file, JpegLimits.STANDARD);
        Orientation orientation = Orientation.of(file);
        JpegFrame frame = orientation.upright(stored);
        requireRule(file.length, frame);
        BufferedImage picture = orientation.upright(JpegCodec.decode(file, step(frame), reader));
        List<PhotoCheck> found = new ArrayList<>();
        found.add(PhotoCheck.pass(BYTES, "" + file.length, rule.minBytes() + "–" + rule.maxBytes()));
        byte[] rendition = render(picture, frame, found);
        return new InspectedPicture(
                ContentKey.of(file), JpegCodec.encode(picture, MASTER_QUALITY), rendition, List.copyOf(found));
    }

    /** Of a master that was made of such a file before, upright and encoded here. */
    RenderedPicture inspectAgain(byte[] master, ImageReader reader) {
        JpegFrame frame = JpegWalk.of(master, JpegLimits.STANDARD);
        requireEnoughPixels(frame);
        List<PhotoCheck> found = new ArrayList<>();
        byte[] rendition = render(JpegCodec.decode(master, step(frame), reader), frame, found);
        return new RenderedPicture(rendition, List.copyOf(found));
    }

    /** The picture in the exam's size and bytes; what there is to say about it is added to what was found. */
    private byte[] render(BufferedImage picture, JpegFrame frame, List<PhotoCheck> found) {
        found.add(PhotoCheck.of(
                PIXELS,
                hasShapeOfRule(frame),
                size(frame.width(), frame.height()),
                size(rule.renderWidth(), rule.renderHeight())));
        Findings findings = checks.check(picture, rule);
        found.addAll(findings.checks());
        BufferedImage rendition = Scaling.cover(picture, rule.renderWidth(), rule.renderHeight(), middle(findings));
        return JpegCodec.encodeWithin(rendition, RENDITION_QUALITY, rule.maxBytes());
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
            faults.add(wrongWidth(frame));
        }
        if (!rule.allowsHeight(frame.height())) {
            faults.add(wrongHeight(frame));
        }
        refuse(faults);
    }

    private void requireEnoughPixels(JpegFrame frame) {
        List<PictureFault> faults = new ArrayList<>();
        if (frame.width() < rule.minWidth()) {
            faults.add(wrongWidth(frame));
        }
        if (frame.height() < rule.minHeight()) {
            faults.add(wrongHeight(frame));
        }
        refuse(faults);
    }

    private PictureFault wrongWidth(JpegFrame frame) {
        return PictureFault.of(WRONG_WIDTH, frame.width(), rule.minWidth(), rule.maxWidth());
    }

    private PictureFault wrongHeight(JpegFrame frame) {
        return PictureFault.of(WRONG_HEIGHT, frame.height(), rule.minHeight(), rule.maxHeight());
    }

    private static void refuse(List<PictureFault> faults) {
        if (!faults.isEmpty()) {
            throw new PictureRefused(faults);
        }
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
