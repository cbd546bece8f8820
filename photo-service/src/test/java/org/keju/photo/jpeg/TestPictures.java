package org.keju.photo.jpeg;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.keju.photo.application.PhotoFile;
import org.keju.photo.checks.PictureChecks;
import org.keju.photo.checks.Thresholds;
import org.keju.photo.face.FaceDetector;

/** Pictures that a test draws itself, and the many ways in which a file can be broken or hostile. */
public final class TestPictures {

    public static final Color BLUE = new Color(67, 142, 219);

    private static final PictureChecks CHECKS = new PictureChecks(new FaceDetector(), Thresholds.STANDARD);

    private TestPictures() {}

    /** The checks with the lines that are drawn by default. */
    public static PictureChecks checks() {
        return CHECKS;
    }

    /** A head and shoulders before a plain backdrop, with enough texture to be called sharp. */
    public static BufferedImage portrait(int width, int height, Color backdrop) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(backdrop);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(40, 40, 60));
        graphics.fillOval(width / 10, height * 7 / 10, width * 8 / 10, height * 6 / 10);
        graphics.setColor(new Color(224, 180, 150));
        graphics.fillOval(width * 3 / 10, height * 2 / 10, width * 4 / 10, height * 5 / 10);
        graphics.dispose();
        Random grain = new Random(7);
        for (int y = height / 4; y < height * 6 / 10; y++) {
            for (int x = width * 35 / 100; x < width * 65 / 100; x++) {
                int darker = grain.nextInt(70);
                picture.setRGB(x, y, new Color(224 - darker, 180 - darker, 150 - darker).getRGB());
            }
        }
        return picture;
    }

    /** A portrait as an honest JPEG of 295 by 413 pixels. */
    public static byte[] portrait() {
        return jpeg(portrait(295, 413, BLUE));
    }

    public static byte[] jpeg(BufferedImage picture) {
        return JpegCodec.encode(picture, 0.92f);
    }

    public static byte[] progressive() {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(portrait(295, 413, BLUE), null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    public static byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(portrait(295, 413, BLUE), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The bytes as a candidate sends them. */
    public static PhotoFile file(byte[] content) {
        return new PhotoFile() {
            @Override
            public long size() {
                return content.length;
            }

            @Override
            public byte[] content() {
                return content;
            }
        };
    }

    /** Half of the file never arrived. */
    public static byte[] truncated() {
        byte[] whole = portrait();
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** Half of the picture is missing, but somebody put an end marker after it. */
    public static byte[] truncatedAndClosed() {
        byte[] half = truncated();
        half[half.length - 2] = (byte) 0xFF;
        half[half.length - 1] = (byte) 0xD9;
        return half;
    }

    /** A picture to an image program, an archive to an archive program. */
    public static byte[] withTrailingZip() {
        return concat(portrait(), "PK\3\4 payload".getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The last scan of a progressive picture, over and over: small, and slow to decode. */
    public static byte[] withManyScans(int more) {
        byte[] file = progressive();
        int lastScan = lastIndexOf(file, 0xDA);
        byte[] scan = Arrays.copyOfRange(file, lastScan, file.length - 2);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(file, 0, file.length - 2);
        for (int i = 0; i < more; i++) {
            bytes.writeBytes(scan);
        }
        bytes.write(file, file.length - 2, 2);
        return bytes.toByteArray();
    }

    /** The frame header promises another size than the data holds. */
    public static byte[] claimingSize(int width, int height) {
        byte[] file = portrait();
        int frame = indexOf(file, 0xC0);
        put16(file, frame + 5, height);
        put16(file, frame + 7, width);
        return file;
    }

    /** A header as pictures for printing presses have it: four components. */
    public static byte[] cmyk() {
        byte[] file = portrait();
        int frame = indexOf(file, 0xC0);
        byte[] header = Arrays.copyOfRange(file, frame, frame + 2 + 17 + 3);
        put16(header, 2, 20);
        header[9] = 4;
        header[19] = 4;
        header[20] = 0x11;
        header[21] = 1;
        return concat(Arrays.copyOf(file, frame), header, Arrays.copyOfRange(file, frame + 2 + 17, file.length));
    }

    /** The frame is of this kind, whatever the data is. */
    public static byte[] withFrameMarker(int marker) {
        byte[] file = portrait();
        file[indexOf(file, 0xC0) + 1] = (byte) marker;
        return file;
    }

    /** An EXIF segment that says how the camera was held, right after the start. */
    public static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] tiff = {
            'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0
        };
        return withSegment(jpeg, 0xE1, concat("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), tiff));
    }

    /** Any segment, right after the start. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        byte[] head = {(byte) 0xFF, (byte) marker, 0, 0};
        put16(head, 2, content.length + 2);
        return concat(Arrays.copyOf(jpeg, 2), head, content, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    public static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    private static int indexOf(byte[] file, int marker) {
        for (int i = 0; i + 1 < file.length; i++) {
            if ((file[i] & 0xFF) == 0xFF && (file[i + 1] & 0xFF) == marker) {
                return i;
            }
        }
        throw new IllegalStateException("no such marker");
    }

    private static int lastIndexOf(byte[] file, int marker) {
        for (int i = file.length - 2; i >= 0; i--) {
            if ((file[i] & 0xFF) == 0xFF && (file[i + 1] & 0xFF) == marker) {
                return i;
            }
        }
        throw new IllegalStateException("no such marker");
    }

    private static void put16(byte[] file, int at, int value) {
        file[at] = (byte) (value >> 8);
        file[at + 1] = (byte) value;
    }
}
