package org.keju.photo.face;

/**
 * A face in a picture. All places are in pixels of the picture, from its upper left corner.
 *
 * @param score how sure the network is, 0 to 1
 * @param left edge of a box around the face from brow to chin
 * @param rightEye the eye that the viewer sees on the left
 */
public record Face(
        double score,
        double left,
        double top,
        double width,
        double height,
        Point rightEye,
        Point leftEye,
        Point nose,
        Point mouth) {

    /** A place in the picture. */
    public record Point(double x, double y) {

        Point middle(Point other) {
            return new Point((x + other.x) / 2, (y + other.y) / 2);
        }
    }

    /** How far the head is tilted to a shoulder, in degrees; 0 is upright, and negative leans to the viewer's left. */
    public double roll() {
        return Math.toDegrees(Math.atan2(leftEye.y - rightEye.y, leftEye.x - rightEye.x));
    }

    /** How far the head is turned: where the nose is between the eyes, measured along the line of the eyes; 0 faces the camera. */
    public double yaw() {
        double acrossX = leftEye.x - rightEye.x;
        double acrossY = leftEye.y - rightEye.y;
        Point middle = rightEye.middle(leftEye);
        double squared = acrossX * acrossX + acrossY * acrossY;
        return squared == 0 ? 0 : ((nose.x - middle.x) * acrossX + (nose.y - middle.y) * acrossY) / squared;
    }

    /** The middle of the box. */
    public Point centre() {
        return new Point(left + width / 2, top + height / 2);
    }

    /** Whether both are about the same face, though seen by different networks: the middle of one lies within the other. */
    boolean isSameAs(Face other) {
        return contains(other.centre()) || other.contains(centre());
    }

    private boolean contains(Point point) {
        return left <= point.x && point.x <= left + width && top <= point.y && point.y <= top + height;
    }

    /** The part of both boxes together that they share, 0 to 1. */
    double overlap(Face other) {
        double sharedWidth = Math.min(left + width, other.left + other.width) - Math.max(left, other.left);
        double sharedHeight = Math.min(top + height, other.top + other.height) - Math.max(top, other.top);
        if (sharedWidth <= 0 || sharedHeight <= 0) {
            return 0;
        }
        double shared = sharedWidth * sharedHeight;
        return shared / (width * height + other.width * other.height - shared);
    }
}
