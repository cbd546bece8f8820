package org.keju.photo.jpeg;

import static org.keju.photo.application.PictureFault.Kind.DAMAGED;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.keju.photo.application.PictureRefused;

/**
 * The JDK's JPEG reader and writer, asked for by name: asked by content, the JDK would open a PNG or GIF just as gladly.
 * Streams are kept in memory; the JDK would otherwise spill each into a temporary file.
 */
final class JpegCodec {

    private static final float LEAST_QUALITY = 0.5f;
    private static final float QUALITY_STEP = 0.06f;

    private JpegCodec() {}

    static ImageReader newReader() {
        return ImageIO.getImageReadersByFormatName("jpeg").next();
    }

    /**
     * Decodes a file that {@link JpegWalk} passed. The reader answers a broken file with half a picture and a warning, or with
     * an exception of any kind; each of them means that the file is damaged.
     *
     * @param step 1 decodes every pixel, 2 every second one of every second row, and so on
     */
    static BufferedImage decode(byte[] file, int step, ImageReader reader) {
        AtomicBoolean warned = new AtomicBoolean();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.addIIOReadWarningListener((source, warning) -> warned.set(true));
            reader.setInput(input, true, true);
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            BufferedImage picture = reader.read(0, param);
            if (warned.get()) {
                throw new PictureRefused(DAMAGED);
            }
            return picture;
        } catch (PictureRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            throw new PictureRefused(DAMAGED);
        }
    }

    /**
     * A baseline JPEG of at most so many bytes, in the best quality that they allow. Where not even the least quality fits, that
     * is what it is: a limit so small was not meant for a picture of this size.
     */
    static byte[] encodeWithin(BufferedImage picture, float bestQuality, int maxBytes) {
        float quality = bestQuality;
        byte[] bytes = encode(picture, quality);
        while (bytes.length > maxBytes && quality > LEAST_QUALITY) {
            quality -= QUALITY_STEP;
            bytes = encode(picture, quality);
        }
        return bytes;
    }

    /** A baseline JPEG that holds the picture and nothing else. */
    static byte[] encode(BufferedImage picture, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
        param.setProgressiveMode(ImageWriteParam.MODE_DISABLED);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), param);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory refused to be written to", impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
