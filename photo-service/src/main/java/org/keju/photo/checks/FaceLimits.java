package org.keju.photo.checks;

/**
 * What is expected of the face. All of it only advises: the network was not measured on every kind of face, so a person decides.
 *
 * @param leastScore from this score on something is a face
 * @param leastScoreOfOthers the same for further faces, of which small ones are easily imagined
 * @param mostRoll degrees that a head may be tilted either way
 * @param mostYaw how far a head may be turned either way, see {@link org.keju.photo.face.Face#yaw}
 * @param leastWidth of the picture's width that the face takes up, 0 to 1
 * @param mostWidth the same at most
 */
public record FaceLimits(
        double leastScore,
        double leastScoreOfOthers,
        double mostRoll,
        double mostYaw,
        double leastWidth,
        double mostWidth) {}
