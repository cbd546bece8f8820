package org.keju.photo.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.keju.photo.face.Face.Point;

class FaceTest {

    @Test
    void isUprightAndFacesTheCamera() {
        Face face = face(new Point(30, 40), new Point(70, 40), new Point(50, 60));

        assertThat(face.roll()).isZero();
        assertThat(face.yaw()).isZero();
    }

    @Test
    void isTiltedByTheAngleOfTheLineOfTheEyes() {
        Face face = face(new Point(30, 30), new Point(70, 70), new Point(40, 60));

        assertThat(face.roll()).isCloseTo(45, within(0.001));
        assertThat(face.yaw()).isCloseTo(0, within(0.001));
    }

    @Test
    void isTurnedWhereTheNoseIsNotBetweenTheEyes() {
        Face face = face(new Point(30, 40), new Point(70, 40), new Point(66, 60));

        assertThat(face.yaw()).isCloseTo(0.4, within(0.001));
    }

    @Test
    void isNotTurnedAtAllWhereBothEyesAreOne() {
        assertThat(face(new Point(30, 40), new Point(30, 40), new Point(66, 60)).yaw())
                .isZero();
    }

    @Test
    void overlapsAnotherByWhatBothShare() {
        Face face = at(0, 0, 10);

        assertThat(face.overlap(at(0, 0, 10))).isEqualTo(1);
        assertThat(face.overlap(at(5, 0, 10))).isCloseTo(1.0 / 3, within(0.001));
        assertThat(face.overlap(at(10, 0, 10))).isZero();
    }

    private static Face face(Point rightEye, Point leftEye, Point nose) {
        return new Face(0.9, 20, 20, 60, 60, rightEye, leftEye, nose, new Point(50, 75));
    }

    private static Face at(double left, double top, double side) {
        Point any = new Point(left, top);
        return new Face(0.9, left, top, side, side, any, any, any, any);
    }
}
