package org.keju.photo.jpeg;

import static org.keju.photo.application.PictureFault.Kind.DAMAGED;
import static org.keju.photo.application.PictureFault.Kind.NOT_A_JPEG;
import static org.keju.photo.application.PictureFault.Kind.SEVERAL_FRAMES;
import static org.keju.photo.application.PictureFault.Kind.TOO_MANY_PIXELS;
import static org.keju.photo.application.PictureFault.Kind.TOO_MANY_SCANS;
import static org.keju.photo.application.PictureFault.Kind.TRAILING_DATA;
import static org.keju.photo.application.PictureFault.Kind.TRUNCATED;
import static org.keju.photo.application.PictureFault.Kind.UNSUPPORTED_CODING;
import static org.keju.photo.application.PictureFault.Kind.UNSUPPORTED_COLOURS;
import static org.keju.photo.application.PictureFault.Kind.UNSUPPORTED_DEPTH;

import org.jspecify.annotations.Nullable;
import org.keju.photo.application.PictureRefused;

/**
 * Walks a file from marker to marker without decoding a pixel, and refuses all that a decoder would be slow, wrong or
 * surprised at. It costs one pass over the bytes, so it runs before the decoder sees anything (ITU-T T.81, annex B).
 */
final class JpegWalk {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int DHT = 0xC4;
    private static final int FRAME_HEADER_BYTES = 8;
    private static final int BYTES_PER_COMPONENT = 3;

    private final byte[] file;
    private final JpegLimits limits;
    private int at;
    private int scans;
    private @Nullable JpegFrame frame;

    private JpegWalk(byte[] file, JpegLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /**
     * The picture that a sound file holds.
     *
     * @throws PictureRefused when the file is not one
     */
    static JpegFrame of(byte[] file, JpegLimits limits) {
        return new JpegWalk(file, limits).walk();
    }

    private JpegFrame walk() {
        if (file.length < 3 || unsigned(0) != 0xFF || unsigned(1) != SOI || unsigned(2) != 0xFF) {
            throw new PictureRefused(NOT_A_JPEG, FileSignature.of(file));
        }
        at = 2;
        for (int marker = nextMarker(); marker != EOI; marker = nextMarker()) {
            readSegment(marker);
        }
        if (frame == null || scans == 0) {
            throw new PictureRefused(DAMAGED);
        }
        if (at != file.length) {
            throw new PictureRefused(TRAILING_DATA, file.length - at);
        }
        return new JpegFrame(frame.width(), frame.height(), frame.components(), scans);
    }

    /** Reads a marker, which any number of fill bytes may precede. */
    private int nextMarker() {
        if (next() != 0xFF) {
            throw new PictureRefused(DAMAGED);
        }
        int marker = next();
        while (marker == 0xFF) {
            marker = next();
        }
        return marker;
    }

    private void readSegment(int marker) {
        switch (marker) {
            case 0xC0, 0xC1, 0xC2 -> readFrame();
            case SOS -> readScan();
            case DHT, 0xDB, 0xDD, 0xFE -> skipSegment();
            default -> {
                if (marker >= 0xE0 && marker <= 0xEF) {
                    skipSegment();
                } else if (isFrameOrCodingMarker(marker)) {
                    throw new PictureRefused(UNSUPPORTED_CODING, "0x%02X".formatted(marker));
                } else {
                    throw new PictureRefused(DAMAGED);
                }
            }
        }
    }

    /** SOF3 to SOF15, JPG, DAC, DNL, DHP and EXP: all belong to processes that browsers and cameras do not use. */
    private static boolean isFrameOrCodingMarker(int marker) {
        return marker >= 0xC3 && marker <= 0xCF || marker == 0xDC || marker == 0xDE || marker == 0xDF;
    }

    private void readFrame() {
        if (frame != null) {
            throw new PictureRefused(SEVERAL_FRAMES);
        }
        int start = at;
        int end = endOfSegment();
        if (end - start < FRAME_HEADER_BYTES) {
            throw new PictureRefused(DAMAGED);
        }
        int depth = unsigned(start + 2);
        int height = unsigned16(start + 3);
        int width = unsigned16(start + 5);
        int components = unsigned(start + 7);
        if (depth != 8) {
            throw new PictureRefused(UNSUPPORTED_DEPTH, depth);
        }
        if (components != 1 && components != 3) {
            throw new PictureRefused(UNSUPPORTED_COLOURS, components);
        }
        if (end - start != FRAME_HEADER_BYTES + BYTES_PER_COMPONENT * components || width == 0 || height == 0) {
            throw new PictureRefused(DAMAGED);
        }
        if (width > limits.maxSide() || height > limits.maxSide() || (long) width * height > limits.maxPixels()) {
            throw new PictureRefused(TOO_MANY_PIXELS, width, height);
        }
        frame = new JpegFrame(width, height, components, 0);
        at = end;
    }

    private void readScan() {
        if (frame == null) {
            throw new PictureRefused(DAMAGED);
        }
        scans++;
        if (scans > limits.maxScans()) {
            throw new PictureRefused(TOO_MANY_SCANS, countScans(), limits.maxScans());
        }
        skipSegment();
        skipEntropyCodedData();
    }

    /** Stops at the next real marker: 0xFF00 is a stuffed data byte, 0xFFD0 to 0xFFD7 only mark restarts. */
    private void skipEntropyCodedData() {
        while (at + 1 < file.length) {
            int following = unsigned(at + 1);
            if (unsigned(at) == 0xFF && following != 0 && !(following >= 0xD0 && following <= 0xD7)) {
                return;
            }
            at++;
        }
        throw new PictureRefused(TRUNCATED);
    }

    /** For the message alone: how many scan headers the whole file seems to have. */
    private int countScans() {
        int count = 0;
        for (int i = 0; i + 1 < file.length; i++) {
            if (unsigned(i) == 0xFF && unsigned(i + 1) == SOS) {
                count++;
            }
        }
        return count;
    }

    private void skipSegment() {
        at = endOfSegment();
    }

    private int endOfSegment() {
        if (at + 2 > file.length) {
            throw new PictureRefused(TRUNCATED);
        }
        int length = unsigned16(at);
        if (length < 2) {
            throw new PictureRefused(DAMAGED);
        }
        if (at + length > file.length) {
            throw new PictureRefused(TRUNCATED);
        }
        return at + length;
    }

    private int next() {
        if (at >= file.length) {
            throw new PictureRefused(TRUNCATED);
        }
        return unsigned(at++);
    }

    private int unsigned(int index) {
        return file[index] & 0xFF;
    }

    private int unsigned16(int index) {
        return unsigned(index) << 8 | unsigned(index + 1);
    }
}
