package org.keju.photo.jpeg;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a camera was held (EXIF tag 0x0112). The decoder leaves the picture as it lies; turning it upright is ours. */
enum Orientation {
    UPRIGHT(false, 0, false),
    MIRRORED(false, 0, true),
    UPSIDE_DOWN(false, 2, false),
    UPSIDE_DOWN_MIRRORED(false, 2, true),
    TRANSPOSED(true, 1, true),
    TURNED_LEFT(true, 1, false),
    TRANSVERSED(true, 3, true),
    TURNED_RIGHT(true, 3, false);

    private final boolean swapsSides;
    private final int quarterTurns;
    private final boolean mirrors;

    /** Upright again after so many quarter turns clockwise, then perhaps a reflection left to right. */
    Orientation(boolean swapsSides, int quarterTurns, boolean mirrors) {
        this.swapsSides = swapsSides;
        this.quarterTurns = quarterTurns;
        this.mirrors = mirrors;
    }

    /** What the file says; a file that says nothing understandable is taken as it lies. */
    static Orientation of(byte[] file) {
        try {
            ExifIFD0Directory directory = JpegMetadataReader.readMetadata(
                            new ByteArrayInputStream(file), List.of(new ExifReader()))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return directory == null ? UPRIGHT : ofTag(directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION));
        } catch (JpegProcessingException | IOException | RuntimeException unreadable) {
            return UPRIGHT;
        }
    }

    private static Orientation ofTag(@Nullable Integer tag) {
        return tag == null || tag < 1 || tag > values().length ? UPRIGHT : values()[tag - 1];
    }

    /** The frame as a person holds it. */
    JpegFrame upright(JpegFrame stored) {
        return swapsSides
                ? new JpegFrame(stored.height(), stored.width(), stored.components(), stored.scans())
                : stored;
    }

    /** The picture as a person holds it, in plain RGB. */
    BufferedImage upright(BufferedImage stored) {
        int width = swapsSides ? stored.getHeight() : stored.getWidth();
        int height = swapsSides ? stored.getWidth() : stored.getHeight();
        AffineTransform turn = new AffineTransform();
        if (mirrors) {
            turn.translate(width, 0);
            turn.scale(-1, 1);
        }
        turn.translate(width / 2.0, height / 2.0);
        turn.quadrantRotate(quarterTurns);
        turn.translate(-stored.getWidth() / 2.0, -stored.getHeight() / 2.0);

        BufferedImage upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = upright.createGraphics();
        graphics.drawImage(stored, turn, null);
        graphics.dispose();
        return upright;
    }
}
