package org.keju.bench.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.keju.bench.Benchmark;
import org.keju.bench.Report;
import org.keju.bench.Settings;
import org.keju.photo.application.PhotoFile;
import org.keju.photo.checks.PictureChecks;
import org.keju.photo.checks.Thresholds;
import org.keju.photo.domain.BackgroundColour;
import org.keju.photo.domain.PhotoOwner;
import org.keju.photo.domain.PhotoRule;
import org.keju.photo.face.FaceDetector;
import org.keju.photo.jpeg.JpegInspector;

/**
 * All that happens to a candidate's file, on one thread, beside the least that could happen to it: that its pixels are decoded.
 * The rounds take turns, so that both meet the same machine.
 */
public final class PhotoBenchmark implements Benchmark {

    private static final PhotoRule RULE = new PhotoRule(
            5_000,
            5_000_000,
            295,
            6_000,
            413,
            8_000,
            List.of(BackgroundColour.BLUE),
            295,
            413,
            false,
            PhotoOwner.APPLICATION);

    /** The worst hour of the largest exam, in files per second (a registration of 3.7 million). */
    private static final double WORST_HOUR = 54;

    private int taken;

    @Override
    public String name() {
        return "photo";
    }

    @Override
    public String about() {
        return "photos checked per second and processor beside the bare JPEG decode rate";
    }

    @Override
    public void run(Settings settings, Report report) throws Exception {
        Duration length = Duration.ofSeconds(settings.number("seconds", 5));
        int rounds = settings.number("rounds", 5);
        report.progress("drawing " + settings.number("photos", 16) + " portraits");
        List<byte[]> files = DrawnPortraits.files(settings.number("photos", 16));
        BufferedImage picture = decode(files.getFirst());
        FaceDetector detector = new FaceDetector();
        PictureChecks checks = new PictureChecks(detector, Thresholds.STANDARD);
        try (JpegInspector inspector = new JpegInspector(checks, 1, 1, Duration.ofMinutes(1))) {
            Series decode = new Series(() -> decode(next(files)));
            Series inspect = new Series(() -> inspector.inspect(new Sent(next(files)), RULE));
            Series look = new Series(() -> detector.look(picture, 0.6));
            Series lookAgain = new Series(() -> detector.lookAgain(picture, List.of(), 0.78));
            List<Series> all = List.of(decode, inspect, look, lookAgain);
            report.progress("warming up");
            for (Series series : all) {
                series.warmUp(length);
            }
            for (int round = 1; round <= rounds; round++) {
                report.progress("round " + round + " of " + rounds);
                for (Series series : all) {
                    series.measure(length);
                }
            }
            report.note("Medians of %d rounds on one thread; files of about %d kB, %d x %d pixels:"
                    .formatted(rounds, files.getFirst().length / 1_000, picture.getWidth(), picture.getHeight()));
            report.line("bare JPEG decode", decode.median(), "files/s");
            report.line("walk, decode, checks, master and rendition", inspect.median(), "photos/s");
            report.ratio("photos / bare decodes", inspect.median() / decode.median());
            report.line("  of which the look for a face", 1_000 / look.median(), "ms");
            report.line("  the second look, where the first is in doubt", 1_000 / lookAgain.median(), "ms");
            report.line("processors for the worst hour of a national exam", WORST_HOUR / inspect.median(), "");
        }
    }

    private byte[] next(List<byte[]> files) {
        return files.get(taken++ % files.size());
    }

    private static BufferedImage decode(byte[] file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    /** One thing done over and over; how often it can be done in a second. */
    private static final class Series {

        private final Callable<?> step;
        private final List<Double> rates = new ArrayList<>();

        Series(Callable<?> step) {
            this.step = step;
        }

        void warmUp(Duration length) throws Exception {
            perSecond(length);
        }

        void measure(Duration length) throws Exception {
            rates.add(perSecond(length));
        }

        double median() {
            return rates.stream().sorted().toList().get(rates.size() / 2);
        }

        private double perSecond(Duration length) throws Exception {
            long begun = System.nanoTime();
            long done = 0;
            while (System.nanoTime() - begun < length.toNanos()) {
                step.call();
                done++;
            }
            return done * 1e9 / (System.nanoTime() - begun);
        }
    }

    /** A file as it arrives. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Sent(byte[] content) implements PhotoFile {

        @Override
        public long size() {
            return content.length;
        }
    }
}
