package org.keju.photo.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.keju.photo.domain.PhotoCheck.Code.FACE;
import static org.keju.photo.domain.PhotoCheck.Code.FACE_SIZE;
import static org.keju.photo.domain.PhotoCheck.Code.ONE_FACE;
import static org.keju.photo.domain.PhotoCheck.Code.POSE;
import static org.keju.photo.domain.PhotoCheck.Verdict.PASS;
import static org.keju.photo.domain.PhotoCheck.Verdict.WARN;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keju.photo.domain.PhotoCheck;
import org.keju.photo.face.Face;
import org.keju.photo.face.Face.Point;

/** What candidate and auditor are told of the faces in a picture 100 pixels wide. */
@Tag("row-53")
class FaceChecksTest {

    private static final FaceChecks CHECKS = new FaceChecks(new FaceLimits(0.6, 0.7, 10, 0.25, 0.3, 0.8));

    private static final Point RIGHT_EYE = new Point(40, 40);
    private static final Point LEFT_EYE = new Point(60, 40);
    private static final Point NOSE = new Point(50, 50);

    @Test
    void passOneUprightFaceThatLooksAtTheCamera() {
        assertThat(of(face(60, LEFT_EYE, NOSE)))
                .containsOnly(entry(FACE, PASS), entry(ONE_FACE, PASS), entry(POSE, PASS), entry(FACE_SIZE, PASS));
    }

    @Test
    void warnOfAHeadThatIsTiltedOrTurned() {
        assertThat(of(face(60, new Point(60, 46), NOSE))).containsEntry(POSE, WARN);
        assertThat(of(face(60, LEFT_EYE, new Point(58, 50)))).containsEntry(POSE, WARN);
    }

    @Test
    void warnOfAFaceThatIsTooFarAwayOrTooNear() {
        assertThat(of(face(20, LEFT_EYE, NOSE))).containsEntry(FACE_SIZE, WARN);
        assertThat(of(face(90, LEFT_EYE, NOSE))).containsEntry(FACE_SIZE, WARN);
    }

    @Test
    void warnWhereNobodyIsOrSomebodyElseToo() {
        Face face = face(60, LEFT_EYE, NOSE);

        assertThat(of()).containsOnly(entry(FACE, WARN));
        assertThat(of(face, face)).containsOnly(entry(FACE, PASS), entry(ONE_FACE, WARN));
    }

    private static Map<PhotoCheck.Code, PhotoCheck.Verdict> of(Face... faces) {
        return CHECKS.of(Stream.of(faces).toList(), 100).stream()
                .collect(Collectors.toMap(PhotoCheck::code, PhotoCheck::verdict));
    }

    private static Face face(double width, Point leftEye, Point nose) {
        return new Face(0.9, 20, 20, width, 60, RIGHT_EYE, leftEye, nose, new Point(50, 65));
    }
}
