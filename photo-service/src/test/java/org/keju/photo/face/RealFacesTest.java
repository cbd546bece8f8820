package org.keju.photo.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pictures of real people are not part of this repository; where a set of them lies beside it, they are looked at too. */
class RealFacesTest {

    private static final Path PHOTOS = Path.of("..", "..", "shared", "data", "photos");
    private static final double FACE = 0.6;
    private static final double ANOTHER_FACE = 0.78;

    private static final FaceDetector DETECTOR = new FaceDetector();

    @BeforeAll
    static void needsThePictures() {
        assumeTrue(Files.isDirectory(PHOTOS), "no pictures beside the repository: " + PHOTOS);
    }

    @Test
    void findsTheOneFaceOfAPortrait() throws IOException {
        for (Path file : files("portraits")) {
            BufferedImage picture = ImageIO.read(file.toFile());
            List<Face> faces = DETECTOR.look(picture, FACE);

            assertThat(faces).as("faces of %s", file.getFileName()).hasSize(1);
            assertThat(DETECTOR.lookAgain(picture, faces, ANOTHER_FACE))
                    .as("faces of %s at the second look", file.getFileName())
                    .hasSize(1);
        }
    }

    @Test
    void findsUprightHeadsInIdPhotos() throws IOException {
        for (Path file : files("id")) {
            Face face = DETECTOR.look(ImageIO.read(file.toFile()), FACE).getFirst();

            assertThat(Math.abs(face.roll()))
                    .as("roll of %s", file.getFileName())
                    .isLessThan(10);
            assertThat(Math.abs(face.yaw())).as("yaw of %s", file.getFileName()).isLessThan(0.25);
            assertThat(face.rightEye().x()).isLessThan(face.leftEye().x());
            assertThat(face.mouth().y()).isGreaterThan(face.nose().y());
        }
    }

    @Test
    void findsBothOfTwo() throws IOException {
        for (Path file : files("multi")) {
            assertThat(DETECTOR.look(ImageIO.read(file.toFile()), FACE))
                    .as("faces of %s", file.getFileName())
                    .hasSize(2);
        }
    }

    @Test
    void findsNobodyWhereNobodyIs() throws IOException {
        for (String name : List.of("chelsea", "coffee", "motorcycle_left", "page", "rocket")) {
            BufferedImage picture = ImageIO.read(
                    PHOTOS.resolve("negatives").resolve(name + ".jpg").toFile());

            assertThat(DETECTOR.look(picture, FACE)).as(name).isEmpty();
            assertThat(DETECTOR.lookAgain(picture, List.of(), ANOTHER_FACE))
                    .as(name)
                    .isEmpty();
        }
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(PHOTOS.resolve(folder))) {
            return files.sorted().toList();
        }
    }
}
